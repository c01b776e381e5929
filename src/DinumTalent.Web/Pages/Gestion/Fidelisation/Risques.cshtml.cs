using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Web.Pages.Gestion.Competences;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>Whom to talk to first, and why: factors and facts, never a verdict.</summary>
public sealed class RisquesModel(IMediator mediator) : GestionPage
{
    public RiskBoardView View { get; private set; } = null!;

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => JobLists.Of(View.Jobs);

    public bool IsFiltered => Organisation is not null || Metier is not null;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        var view = await mediator.Send(new RiskBoard(Organisation, Metier, Paging.Of(number, size)), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
