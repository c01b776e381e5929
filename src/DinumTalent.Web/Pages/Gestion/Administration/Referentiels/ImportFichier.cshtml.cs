using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class ImportFichierModel(IMediator mediator) : ReferentialPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public ReferentialImportId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public SkillMatchKind? Sorte { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReferentialImportView View { get; private set; } = null!;

    public IReadOnlyList<ReferentialChoice> Parents { get; private set; } = [];

    private string Here => Routes.ReferentialImport(Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostDeciderAsync(long version)
    {
        var parent = await Find(Input.ParentId, groups: true, skills: true);
        if (parent is null && !string.IsNullOrWhiteSpace(Input.ParentId)) return await Refuse((Result)ReferentialErrors.UnknownParent, Aborted);
        var decided = await Mediator.Send(
            new DecideReferentialImport(Id, version, Input.OnLabel ?? ImportDecision.Map, Input.OnSynonym ?? ImportDecision.Map, Input.OnNone ?? ImportDecision.Create, parent?.Id), Aborted);
        return decided.IsFailure ? await Refuse(decided, Aborted) : Done("La décision vaut pour toutes les lignes de chaque sorte.", Here);
    }

    public async Task<IActionResult> OnPostLigneAsync(int line, ImportDecision? decision, string? skill)
    {
        var decided = await Mediator.Send(new DecideImportLine(Id, line, decision, skill), Aborted);
        return decided.IsFailure ? await Refuse(decided, Aborted) : Done($"La décision sur la ligne {line} est enregistrée.", Request.With(("handler", null), ("page", Request.Query["page"])));
    }

    public async Task<IActionResult> OnPostVerserAsync(long version)
    {
        var applied = await Mediator.Send(new ApplyReferentialImport(Id, version), Aborted);
        return applied.IsFailure ? await Refuse(applied, Aborted) : Done($"Modifications versées au brouillon : {applied.Value.ToFrench()}.", Routes.ReferentialDraft);
    }

    public async Task<IActionResult> OnPostOublierAsync()
    {
        var dropped = await Mediator.Send(new DropReferentialImport(Id), Aborted);
        return dropped.IsFailure ? await Refuse(dropped, Aborted) : Done("Le fichier est oublié.", Routes.ReferentialImports);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var asked) ? asked : 1;
        var found = await Mediator.Send(new ReferentialImportSheet(Id, Sorte, Paging.Of(number, 50)), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        Parents = await Choices(groups: true, skills: false);
        Input.OnLabel ??= View.OnLabel;
        Input.OnSynonym ??= View.OnSynonym;
        Input.OnNone ??= View.OnNone;
        Input.ParentId ??= Parents.FirstOrDefault(p => p.Id == View.ParentId)?.Name;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Même intitulé qu’une compétence connue")]
        public ImportDecision? OnLabel { get; set; }

        [Display(Name = "Synonyme d’une compétence connue")]
        public ImportDecision? OnSynonym { get; set; }

        [Display(Name = "Aucune correspondance")]
        public ImportDecision? OnNone { get; set; }

        [Display(Name = "Ranger les nouvelles sous", Description = "Un domaine. Laissez vide pour la racine de l’arbre.")]
        public string? ParentId { get; set; }
    }
}
