using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Why a pay does not pass by itself.</summary>
public static class PayErrors
{
    public static Error AboveCeiling(PayBracket bracket, decimal grossPay) =>
        new("pay.above-ceiling",
            $"{Euros(grossPay)} bruts par an dépassent le plafond de {Euros(bracket.Ceiling)} de ce métier pour {Years(bracket)} d’expérience : le visa du contrôleur budgétaire est nécessaire ({PayReference.Source}).");

    /// <summary>"de 5 à moins de 10 ans", "15 ans et plus".</summary>
    public static string Years(PayBracket bracket) =>
        bracket.ToYears is { } end ? $"de {bracket.FromYears} à moins de {end} ans" : $"{bracket.FromYears} ans et plus";

    private static string Euros(decimal amount) =>
        Math.Round(amount, MidpointRounding.AwayFromZero).ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '\u202F') + "\u00A0€";
}
