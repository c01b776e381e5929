using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>How the staff's pages speak of vacancies.</summary>
public static class VacancyWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Kind(this VacancyStatus status) => status switch
    {
        VacancyStatus.Published => "success",
        VacancyStatus.InApproval => "info",
        VacancyStatus.Closed => "warning",
        VacancyStatus.Fruitless or VacancyStatus.Cancelled => "error",
        VacancyStatus.Filled => "new",
        _ => null,
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
