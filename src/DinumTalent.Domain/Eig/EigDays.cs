using System.Globalization;

namespace DinumTalent.Domain.Eig;

/// <summary>Days as refusals say them.</summary>
internal static class EigDays
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>"23 novembre 2026".</summary>
    public static string Day(DateOnly day) => day.ToString(day.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", French);
}
