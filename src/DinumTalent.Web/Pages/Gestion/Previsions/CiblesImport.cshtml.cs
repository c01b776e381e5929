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
        if (await Try(content) is { IsFailure: true } refused) return await Refuse(refused, Aborted);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmerAsync(string? content, string? seen)
    {
        var bytes = new byte[(content?.Length ?? 0) * 3 / 4];
        if (!Convert.TryFromBase64String(content ?? "", bytes, out var length) || length == 0)
            return await Refuse((Result)Error.Invalid("File", "Choisissez de nouveau le fichier."), Aborted);
        var imported = await mediator.Send(new ImportHeadcountTargets(bytes.AsMemory(0, length), seen ?? ""), Aborted);
        if (imported.IsFailure)
        {
            // Somebody changed what the file was compared with: it is shown again as it would be now.
            if (imported.Errors.Any(e => e.Kind is ErrorKind.Conflict)) await Try(bytes.AsMemory(0, length));
            return await Refuse(imported, Aborted);
        }

        var report = imported.Value;
        return Done($"Cibles créées : {report.Created.ToFrench()} ; modifiées : {report.Changed.ToFrench()} ; inchangées : {report.Unchanged.ToFrench()} ; lignes refusées : {report.Bad.Count.ToFrench()}.", Routes.HeadcountTargets);
    }

    /// <summary>Reads what the file would change.</summary>
    private async Task<IResult> Try(ReadOnlyMemory<byte> content)
    {
        var preview = await mediator.Send(new HeadcountTargetImportPreview(content), Aborted);
        if (preview.IsSuccess) (Report, FileContent) = (preview.Value, Convert.ToBase64String(content.Span));
        return preview;
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct) =>
        await standing.Holds(Permission.PlanHeadcount, ct) ? null : StatusCode(StatusCodes.Status403Forbidden);

    public sealed class InputModel
    {
        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }
    }
}
