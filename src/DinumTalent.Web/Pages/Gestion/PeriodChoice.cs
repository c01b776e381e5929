using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion;

/// <summary>The form by which days and an administration are chosen, in the address.</summary>
/// <param name="Action">Where it leads.</param>
/// <param name="Filter">As asked.</param>
/// <param name="Form">What there is to choose from, and the days as they were read.</param>
public sealed record PeriodChoice(string Action, ReviewFilter Filter, RecruitmentReviewFormView Form)
{
    public DateOnly Du => Form.Period.From;

    public DateOnly Au => Form.Period.To;

    public OrganisationId? Organisation => Filter.Organisation;

    public bool IsFiltered => Filter != new ReviewFilter();

    /// <summary>How the days asked for were read, where they were not taken as they stand; null otherwise.</summary>
    public string? Note =>
        Filter.From > Filter.To ? "Le premier jour demandé venait après le dernier : ils ont été échangés."
        : Filter.To > Form.Period.To ? "Le dernier jour demandé est à venir : les chiffres s’arrêtent aujourd’hui."
        : null;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);
}
