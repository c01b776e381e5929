using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class CompetencesModel(IMediator mediator) : ReferentialPage(mediator)
{
    [BindProperty(SupportsGet = true), Display(Name = "Rechercher")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public SkillId? Sous { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Avec les retirées")]
    public bool Retires { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReferentialSkillsView View { get; private set; } = null!;

    public IReadOnlyList<ReferentialChoice> Parents { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAjouterAsync()
    {
        var parent = await Find(Input.ParentId, groups: true, skills: true);
        if (parent is null && !string.IsNullOrWhiteSpace(Input.ParentId)) return await Refuse((Result)ReferentialErrors.UnknownParent, Aborted);
        if (Input.Kind is not { } kind) return await Refuse((Result)Error.Invalid("Kind", "Choisissez un type."), Aborted);
        var id = SkillId.New();
        return await Record(
            new AddSkill(id, Input.Code ?? "", Input.Label ?? "", kind, parent?.Id, Input.Description ?? "", CompetenceModel.Lines(Input.Synonyms)), Routes.ReferentialSkill(id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var asked) ? asked : 1;
        var found = await Mediator.Send(new ReferentialSkills(Q, Sous, Retires, Paging.Of(number, 50)), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        Parents = await Choices(groups: true, skills: false);
        if (View.Path.Count > 0) Input.ParentId ??= $"{View.Path[^1].Code} – {View.Path[^1].Label}";
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Code", Description = "Par exemple : T.RUST. Il ne changera plus.")]
        public string? Code { get; set; }

        [Display(Name = "Intitulé")]
        public string? Label { get; set; }

        [Display(Name = "Type")]
        public SkillKind? Kind { get; set; }

        [Display(Name = "Rangée sous", Description = "Un domaine ou une compétence. Laissez vide pour la racine de l’arbre.")]
        public string? ParentId { get; set; }

        [Display(Name = "Description")]
        public string? Description { get; set; }

        [Display(Name = "Synonymes", Description = "Un par ligne. La recherche les connaît.")]
        public string? Synonyms { get; set; }
    }
}
