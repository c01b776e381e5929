using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Agents.Imports;

/// <summary>One import, from its columns to its result.</summary>
public sealed class ImportModel(IMediator mediator) : GestionPage
{
    public AgentImportView Import { get; private set; } = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [FromRoute(Name = "id")]
    public AgentImportId Id { get; set; }

    public IReadOnlyList<SelectListItem> Encodings => SelectLists.Of<FileEncoding>();

    /// <summary>What a column may be said to hold; what the role does not allow is not offered.</summary>
    public IReadOnlyList<SelectListItem> Choices => SelectLists.Of(Import.Allowed);

    /// <summary>Columns of the file that the role does not allow.</summary>
    public IReadOnlyList<string> Forbidden =>
        [.. Import.Columns.Select(c => c.Holds).OfType<AgentColumn>().Where(c => !Import.Allowed.Contains(c)).Select(c => $"« {c.Label()} »")];

    /// <summary>Columns of the file of which nothing is taken, as the file calls them.</summary>
    public IReadOnlyList<string> Ignored =>
        [.. Import.Columns.Select((c, i) => (c.Holds, Name: ImportWords.Header(c.Header, i))).Where(c => c.Holds is not { } holds || !Import.Allowed.Contains(holds)).Select(c => c.Name)];

    public string Handler(string name) => $"{Routes.AgentImport(Id)}?handler={name}";

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        Response.Headers.CacheControl = "no-store";
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel
        {
            Separator = ImportWords.Sent(Import.Format.Separator),
            Encoding = Import.Format.Encoding,
            Columns = [.. Import.Columns.Select(c => c.Holds is { } holds && Import.Allowed.Contains(holds) ? c.Holds : null)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostLectureAsync(long version) =>
        await After(
            await mediator.Send(new RereadAgentImport(Id, version, Input.Encoding, ImportWords.Separator(Input.Separator)), Aborted), "Le fichier est relu. Vérifiez les colonnes.");

    /// <summary>Keeps what the columns hold, and has the file tried.</summary>
    public async Task<IActionResult> OnPostColonnesAsync(long version)
    {
        var mapped = await mediator.Send(new MapAgentImport(Id, version, Input.Columns), Aborted);
        if (mapped.IsFailure) return await Refuse(mapped, Aborted);
        if (await Reload(Aborted) is { } instead) return instead;
        return await After(await mediator.Send(new TryAgentImport(Id, Import.Version), Aborted), "L’essai commence. Rien n’est écrit.");
    }

    public async Task<IActionResult> OnPostImporterAsync(long version) =>
        await After(await mediator.Send(new RunAgentImport(Id, version), Aborted), "L’import commence.");

    public async Task<IActionResult> OnPostReprendreAsync(long version) =>
        await After(await mediator.Send(new ResumeAgentImport(Id, version), Aborted), "L’import reprend.");

    public async Task<IActionResult> OnPostAnnulerAsync() =>
        await After(await mediator.Send(new CancelAgentImport(Id), Aborted), "L’import est annulé.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var import = await mediator.Send(new AgentImportProgress(Id), ct);
        if (import.IsFailure) return import.Error.Kind is ErrorKind.NotFound ? Missing() : StatusCode(StatusCodes.Status403Forbidden);
        Import = import.Value;
        Input.Separator ??= ImportWords.Sent(Import.Format.Separator);
        Input.Encoding ??= Import.Format.Encoding;
        while (Input.Columns.Count < Import.Columns.Count) Input.Columns.Add(null);
        return null;
    }

    private async Task<IActionResult> After(Result result, string done) =>
        result.IsFailure ? await Refuse(result, Aborted) : Done(done, Routes.AgentImport(Id));

    public sealed class InputModel
    {
        [Display(Name = "Séparateur")]
        public string? Separator { get; set; }

        [Display(Name = "Codage")]
        public FileEncoding? Encoding { get; set; }

        [Display(Name = "Colonnes")]
        public List<AgentColumn?> Columns { get; set; } = [];
    }
}
