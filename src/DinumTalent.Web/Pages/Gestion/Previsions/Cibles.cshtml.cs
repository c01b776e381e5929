using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Competences;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>The targets of headcount, entered one by one.</summary>
public sealed class CiblesModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    // Of the query alone: "page" is also the name of a value of every route.
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    [FromQuery(Name = "taille")]
    public int? Taille { get; set; }

    public HeadcountTargetListView View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(View.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Jobs => JobLists.Of(View.Jobs);

    public string Handler(string name) => $"{Routes.HeadcountTargets}?handler={name}";

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var set = await mediator.Send(new SetHeadcountTarget(Input.Organisation, Input.Job, Input.On, Input.Count), Aborted);
        return set.IsFailure ? await Refuse(set, Aborted) : Done("La cible est fixée.", Routes.HeadcountTargets);
    }

    public async Task<IActionResult> OnPostModifierAsync([FromForm] HeadcountTargetId id, [FromForm] long version, [FromForm] int? count) =>
        await After(await mediator.Send(new ChangeHeadcountTarget(id, version, count), Aborted), "La cible est modifiée.");

    public async Task<IActionResult> OnPostSupprimerAsync([FromForm] HeadcountTargetId id, [FromForm] long version) =>
        await After(await mediator.Send(new RemoveHeadcountTarget(id, version), Aborted), "La cible est supprimée.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new HeadcountTargetList(null, Paging.Of(Number, Taille), Input.Organisation), ct);
        if (view.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        View = view.Value;
        return null;
    }

    private async Task<IActionResult> After(Result result, string done) => result.IsFailure ? await Refuse(result, Aborted) : Done(done, Routes.HeadcountTargets);

    public sealed class InputModel
    {
        [Display(Name = "Administration", Description = "La cible compte aussi tout ce qui en dépend.")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Métier")]
        public JobProfileId? Job { get; set; }

        [Display(Name = "Au")]
        public DateOnly? On { get; set; }

        [Display(Name = "Effectif voulu", Description = "Nombre d’agents.")]
        public int? Count { get; set; }
    }
}
