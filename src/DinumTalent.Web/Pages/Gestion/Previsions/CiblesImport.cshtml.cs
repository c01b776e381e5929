using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>Takes a file of targets over, after showing what it would change.</summary>
public sealed class CiblesImportModel(IMediator mediator, Standing standing) : GestionPage
{
    public const int MostShown = 200;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The file as it came, which the confirmation brings back: it is checked again.</summary>
    public string FileContent { get; private set; } = "";

    /// <summary>What it would change; null before a file was read.</summary>
    public HeadcountTargetImportReport? Report { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is not { } file) return await Refuse((Result)Error.Invalid("File", "Choisissez un fichier."), Aborted);
        var content = await file.ReadAll(Aborted);
        var preview = await mediator.Send(new HeadcountTargetImportPreview(content), Aborted);
        if (preview.IsFailure) return await Refuse(preview, Aborted);
        (Report, FileContent) = (preview.Value, Convert.ToBase64String(content.Span));
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmerAsync(string? content)
    {
        var bytes = new byte[(content?.Length ?? 0) * 3 / 4];
        if (!Convert.TryFromBase64String(content ?? "", bytes, out var length) || length == 0)
            return await Refuse((Result)Error.Invalid("File", "Choisissez de nouveau le fichier."), Aborted);
        var imported = await mediator.Send(new ImportHeadcountTargets(bytes.AsMemory(0, length)), Aborted);
        if (imported.IsFailure) return await Refuse(imported, Aborted);
        var report = imported.Value;
        return Done($"Cibles : {report.Created.ToFrench()} créées, {report.Changed.ToFrench()} modifiées, {report.Unchanged.ToFrench()} inchangées, {report.Bad.Count.ToFrench()} lignes refusées.", Routes.HeadcountTargets);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct) =>
        await standing.Holds(Permission.PlanHeadcount, ct) ? null : StatusCode(StatusCodes.Status403Forbidden);

    public sealed class InputModel
    {
        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }
    }
}
