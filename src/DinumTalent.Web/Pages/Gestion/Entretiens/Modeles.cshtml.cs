using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>The templates of criteria: read, made, changed, retired.</summary>
public sealed class ModelesModel(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [FromQuery(Name = "modele")]
    public CriteriaTemplateId? Chosen { get; set; }

    public CriteriaTemplateListView List { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Organisations => SelectLists.Of(List.Organisations, o => o.Name, o => o.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (List.Chosen is { } chosen) Input = new InputModel { Name = chosen.Name, Criteria = string.Join("\n", chosen.Criteria) };
        return Page();
    }

    public async Task<IActionResult> OnPostCreerAsync() =>
        await After(await mediator.Send(new CreateCriteriaTemplate(Input.Organisation, Input.Name, Input.Criteria), Aborted), "Le modèle est créé.");

    public async Task<IActionResult> OnPostModifierAsync(long version) =>
        await After(await mediator.Send(new EditCriteriaTemplate(Chosen ?? default, version, Input.Name, Input.Criteria), Aborted), "Le modèle est modifié.");

    public async Task<IActionResult> OnPostRetirerAsync(CriteriaTemplateId modele, long version) =>
        await After(await mediator.Send(new RetireCriteriaTemplate(modele, version), Aborted), "Le modèle est retiré.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var list = await mediator.Send(new CriteriaTemplateList(Chosen), ct);
        if (list.IsFailure) return await Refuse(list, ct);
        List = list.Value;
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.CriteriaTemplates);

    public sealed class InputModel
    {
        [Display(Name = "Administration")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Nom du modèle")]
        public string? Name { get; set; }

        [Display(Name = "Critères", Description = "Un par ligne, 15 au plus. Un critère dont le libellé ne change pas garde ses notes dans les synthèses.")]
        public string? Criteria { get; set; }
    }
}
