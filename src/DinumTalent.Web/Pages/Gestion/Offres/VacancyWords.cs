using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>How the staff's pages speak of vacancies.</summary>
public static class VacancyWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Kind(this VacancyStatus status) => status switch
    {
        VacancyStatus.Published => "success",
        VacancyStatus.InApproval or VacancyStatus.Approved => "info",
        VacancyStatus.Closed => "warning",
        VacancyStatus.Fruitless or VacancyStatus.Cancelled => "error",
        VacancyStatus.Filled => "info",
        _ => null,
    };

    /// <summary>From when a draft, published today, could be filled.</summary>
    public static string BeforePublication(VacancyLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law switch
        {
            { IsBound: false } => "Cette offre n’est pas soumise au délai d’un mois de publication.",
            { Urgency: not null } => "Une urgence est enregistrée : elle lève le délai d’un mois de publication (décret n°\u00A02018-1351).",
            _ => "Le poste pourra être pourvu un mois après la publication, au plus tôt (décret n°\u00A02018-1351).",
        };
    }

    /// <summary>Who is told that a recruitment ends, or that nobody waits.</summary>
    public static string Told(int unanswered) => unanswered switch
    {
        0 => "Personne n’attendait de réponse : aucun courriel ne part.",
        1 => "La personne dont le message attendait le reçoit par courriel.",
        _ => $"Les {unanswered.ToFrench()} personnes dont le message attendait le reçoivent par courriel.",
    };

    /// <summary>"aujourd’hui", "demain", "dans 12 jours", "passée depuis 3 jours".</summary>
    public static string Left(int days) => days switch
    {
        0 => "aujourd’hui",
        1 => "demain",
        > 1 => $"dans {days.ToFrench()} jours",
        -1 => "passée depuis hier",
        _ => $"passée depuis {(-days).ToFrench()} jours",
    };

    /// <summary>"1 offre", "12 offres".</summary>
    public static string Count(int count, string one, string? several = null) => $"{count.ToFrench()} {(count > 1 ? several ?? one + "s" : one)}";

    /// <summary>Administration names with dashes for depth, as options of a list.</summary>
    public static string Indented(int depth, string name) => string.Concat(Enumerable.Repeat("\u2003", depth)) + name;
}
