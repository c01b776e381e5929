using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class CompetenceModel(IMediator mediator) : ReferentialPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public SkillId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReferentialSkillView View { get; private set; } = null!;

    public IReadOnlyList<ReferentialChoice> Parents { get; private set; } = [];

    /// <summary>What it may be merged into.</summary>
    public IReadOnlyList<ReferentialChoice> Targets { get; private set; } = [];

    private string Here => Routes.ReferentialSkill(Id);

    /// <summary>The lines of a text, without empty ones.</summary>
    public static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostReecrireAsync() => Record(new RewriteSkill(Id, Input.Label ?? "", Input.Description ?? ""), Here);

    public Task<IActionResult> OnPostSynonymesAsync() => Record(new SetSynonyms(Id, Lines(Input.Synonyms)), Here);

    public async Task<IActionResult> OnPostDeplacerAsync()
    {
        var parent = await Find(Input.ParentId, groups: true, skills: true);
        if (parent is null && !string.IsNullOrWhiteSpace(Input.ParentId)) return await Refuse((Result)ReferentialErrors.UnknownParent, Aborted);
        return await Record(new MoveSkill(Id, parent?.Id), Here);
    }

    public async Task<IActionResult> OnPostFusionnerAsync() =>
        await Find(Input.Into, groups: true, skills: true) is { } target
            ? await Record(new MergeSkills(Id, target.Id), Here)
            : await Refuse((Result)Error.Invalid("Into", "Choisissez la compétence qui reste, par son code ou son intitulé."), Aborted);

    public Task<IActionResult> OnPostRetirerAsync() => Record(new RetireSkill(Id), Here);

    public Task<IActionResult> OnPostRetablirAsync() => Record(new RestoreSkill(Id), Here);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await Mediator.Send(new ReferentialSkill(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        var isGroup = View.Skill.Kind is SkillKind.Group;
        Parents = await Choices(groups: true, skills: false);
        Targets = [.. (await Choices(groups: isGroup, skills: !isGroup)).Where(c => c.Id != Id)];
        Input.Label ??= View.Skill.Label;
        Input.Description ??= View.Skill.Description;
        Input.Synonyms ??= string.Join('\n', View.Skill.SynonymList);
        if (View.Path.Count > 0) Input.ParentId ??= $"{View.Path[^1].Code} – {View.Path[^1].Label}";
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Intitulé")]
        public string? Label { get; set; }

        [Display(Name = "Description")]
        public string? Description { get; set; }

        [Display(Name = "Synonymes", Description = "Un par ligne.")]
        public string? Synonyms { get; set; }

        [Display(Name = "Rangée sous", Description = "Un domaine ou une compétence. Laissez vide pour la racine de l’arbre.")]
        public string? ParentId { get; set; }

        [Display(Name = "Compétence qui reste", Description = "Tapez un code ou les premiers mots de l’intitulé, puis choisissez.")]
        public string? Into { get; set; }
    }
}
