using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class RemunerationsModel(IMediator mediator, TimeProvider clock) : ReferentialPage(mediator)
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DateOnly Today => clock.Today();

    public Page<PayReferenceRow> View { get; private set; } = null!;

    /// <summary>What the import at hand did.</summary>
    public PayImportReport? Report { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is not { } file) return await Refuse((Result)Error.Invalid("File", "Choisissez un fichier."), Aborted);
        var imported = await Mediator.Send(new ImportPayReferences(await file.ReadAll(Aborted), Input.ValidFrom, Input.IsFictitious), Aborted);
        if (imported.IsFailure) return await Refuse(imported, Aborted);
        Report = imported.Value;
        return await Reload(Aborted) ?? Page();
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var number = int.TryParse(Request.Query["page"], out var asked) ? asked : 1;
        var found = await Mediator.Send(new PayReferenceTable(Q, Paging.Of(number, null)), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }

        [Display(Name = "Premier jour où ces valeurs s’appliquent")]
        public DateOnly? ValidFrom { get; set; }

        [Display(Name = "Ce sont des valeurs fictives")]
        public bool IsFictitious { get; set; }
    }
}
