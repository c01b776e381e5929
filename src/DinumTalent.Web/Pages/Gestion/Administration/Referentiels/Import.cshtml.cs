using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

[RequestSizeLimit(MaxRequest), RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
public sealed class ImportModel(IMediator mediator) : ReferentialPage(mediator)
{
    private const long MaxRequest = 21 * 1024 * 1024;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is not { } file) return await Refuse((Result)Error.Invalid("File", "Choisissez un fichier."), Aborted);
        var received = await Mediator.Send(new ReceiveReferentialFile(file.FileName, await file.ReadAll(Aborted)), Aborted);
        return received.IsFailure ? await Refuse(received, Aborted) : LocalRedirect(Routes.ReferentialImport(received.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct) =>
        await Mediator.Send(new ReferentialOverview(), ct) is { IsFailure: true } refused ? await Refuse(refused, ct) : null;

    public sealed class InputModel
    {
        [Display(Name = "Fichier CSV")]
        public IFormFile? File { get; set; }
    }
}
