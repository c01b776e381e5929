using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Pages.Public;

/// <summary>How a vacancy's short facts are said, on its page and in its preview.</summary>
public static class VacancyFacts
{
    /// <summary>What one wants to know at a glance.</summary>
    public static IEnumerable<(string Label, string Value)> Of(PublicVacancyView v)
    {
        yield return ("Référence", v.Reference);
        yield return ("Administration", v.Ministry == v.Organisation ? v.Organisation : $"{v.Organisation}, {v.Ministry}");
        yield return ("Métier", $"{v.Profile} ({v.Family})");
        yield return ("Lieu", v.Department is { } d && d != v.City ? $"{v.City} ({d})" : v.City);
        yield return ("Contrat", v.Contract is EmploymentStatus.FixedTerm or EmploymentStatus.Project && v.DurationMonths is { } months
            ? $"{v.Contract.Label()} de {months.ToFrench()} mois" : v.Contract.Label());
        yield return ("Fondement", v.Basis.Label());
        yield return ("Catégorie", v.Corps is { Length: > 0 } corps ? $"{v.Category.Label()}, {corps}" : v.Category.Label());
        yield return ("Nature du poste", v.Opening.Label());
        if (v.Posts > 1) yield return ("Nombre de postes", v.Posts.ToFrench());
        yield return ("Télétravail", v.TeleworkDays switch { 0 => "Non prévu", 1 => "1 jour par semaine", var days => $"{days.ToFrench()} jours par semaine" });
        if (Pay(v) is { } pay) yield return ("Rémunération", pay);
        if (v.StartsOn is { } start) yield return ("Prise de poste", $"À partir du {start.ToFrench()}");
        if (v.LiftingStage is { } lifting) yield return ("Présélection", $"Anonyme : votre nom, vos coordonnées et votre CV ne sont lus qu’à partir de l’étape « {lifting} »");
        if (v.Status is not (VacancyStatus.Draft or VacancyStatus.InApproval or VacancyStatus.Approved)) yield return ("Publiée le", v.PublishedOn.ToFrench());
        yield return ("Date limite", $"{v.Deadline.ToFrench()} inclus");
    }

    /// <summary>The contact as an address to write to, if it is one.</summary>
    public static string? ContactAddress(PublicVacancyView v) => EmailAddress.Create(v.Contact) is { IsSuccess: true } mail ? mail.Value.Value : null;

    /// <summary>"Catégorie A", "Hors catégorie".</summary>
    public static string CategoryLabel(PublicVacancyView v) => v.Category is Category.None ? v.Category.Label() : $"Catégorie {v.Category.Label()}";

    private static string? Pay(PublicVacancyView v) => (v.PayMin, v.PayMax) switch
    {
        (null, null) => null,
        ({ } min, null) => $"À partir de {min.ToEuros()} brut par an",
        (null, { } max) => $"Jusqu’à {max.ToEuros()} brut par an",
        ({ } min, { } max) when min == max => $"{min.ToEuros()} brut par an",
        ({ } min, { } max) => $"De {min.ToFrench()} à {max.ToEuros()} brut par an",
    };
}
