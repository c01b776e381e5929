using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Gestion.Agents.Imports;

/// <summary>Receives a file. Its length is bounded before the page is reached, see ErrorHandling, and by the store.</summary>
[EnableRateLimiting(RateLimits.Upload)]
[RequestFormLimits(MultipartBodyLengthLimit = long.MaxValue)]
public sealed class NouveauModel(IMediator mediator, IUploads uploads) : GestionPage
{
    private const string FileKey = $"{nameof(Input)}.{nameof(InputModel.File)}";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public string MaxSize => uploads.MaxTableSize.ToFileSize();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Organisations.Count == 1 && OrganisationId.TryParse(Organisations[0].Value, null, out var only)) Input.OrganisationId = only;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Input.OrganisationId is null) ModelState.AddModelError($"{nameof(Input)}.{nameof(InputModel.OrganisationId)}", "Choisissez une administration.");
        if (Input.File is null) ModelState.AddModelError(FileKey, "Choisissez un fichier.");
        if (!ModelState.IsValid || Input is not { OrganisationId: { } organisation, File: { } file }) return Again(StatusCodes.Status400BadRequest);

        await using var content = file.OpenReadStream();
        var received = await uploads.ReceiveTable(content, file.FileName, Aborted);
        if (received.IsFailure)
        {
            ModelState.AddModelError(FileKey, received.Error.Message);
            return Again(received.Error.Kind is ErrorKind.Unavailable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest);
        }

        var started = await mediator.Send(new StartAgentImport(organisation, received.Value.Id), Aborted);
        return started.IsFailure ? await Refuse(started, Aborted) : LocalRedirect(Routes.AgentImport(started.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var choices = await mediator.Send(new AgentImportChoices(), ct);
        if (choices.IsFailure) return StatusCode(StatusCodes.Status403Forbidden);
        var groups = choices.Value.Select(o => o.Kind).Distinct().ToDictionary(kind => kind, kind => new SelectListGroup { Name = kind.Label() });
        Organisations = [.. choices.Value.Select(o => new SelectListItem(o.Name, o.Id.ToString()) { Group = groups[o.Kind] })];
        return null;
    }

    private PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "Administration", Description = "Les lignes concernent cette administration et celles qui en dépendent ; les autres sont refusées.")]
        public OrganisationId? OrganisationId { get; set; }

        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }
    }
}
