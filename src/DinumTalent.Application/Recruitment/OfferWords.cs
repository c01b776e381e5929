using System.Globalization;

namespace DinumTalent.Application.Recruitment;

/// <summary>Turns of phrase about proposals, the same in pages, mails and letters.</summary>
public static class OfferWords
{
    /// <summary>"2 jours par semaine".</summary>
    public static string Telework(int days) => days switch
    {
        0 => "Aucun jour",
        1 => "1 jour par semaine",
        _ => $"{days.ToString(CultureInfo.InvariantCulture)} jours par semaine",
    };
}
