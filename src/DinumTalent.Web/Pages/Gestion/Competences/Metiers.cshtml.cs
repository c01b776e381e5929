using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>Agents by job and administration.</summary>
public sealed class MetiersModel(IMediator mediator) : GestionPage
{
    public JobMatrixView View { get; private set; } = null!;

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var view = await mediator.Send(new JobMatrix(Organisation), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
