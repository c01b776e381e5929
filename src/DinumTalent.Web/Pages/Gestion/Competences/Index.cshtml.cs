using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>The skills inventory: who holds what, at what level, what is rare and what leaves.</summary>
public sealed class IndexModel(IMediator mediator) : GestionPage
{
    public SkillInventoryView View { get; private set; } = null!;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    [BindProperty(Name = "montrer", SupportsGet = true)]
    public InventoryShow Montrer { get; set; }

    [BindProperty(Name = "seuil", SupportsGet = true)]
    public int Seuil { get; set; } = SkillHolding.RareBelow;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => JobLists.Of(View.Jobs);

    public IEnumerable<SelectListItem> Shows => SelectLists.Of<InventoryShow>();

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || Organisation is not null || Metier is not null || Montrer is not InventoryShow.All || Seuil != SkillHolding.RareBelow;

    public async Task<IActionResult> OnGetAsync()
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        Seuil = Math.Clamp(Seuil, 1, 1000);
        var view = await mediator.Send(new SkillInventory(Organisation, Metier, Q, Montrer, Seuil), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
