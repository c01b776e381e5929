using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Etapes;

/// <summary>The templates of stages, and the choice of the administration to write one for.</summary>
public sealed class ModelesModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    public StageTemplateListView View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    /// <param name="organisation">The administration chosen: on to its template.</param>
    public async Task<IActionResult> OnGetAsync(OrganisationId? organisation)
    {
        if (organisation is { } chosen) return LocalRedirect(Routes.StageTemplate(chosen));
        var list = await mediator.Send(new StageTemplateList(Q), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        View = list.Value;
        return Page();
    }
}
