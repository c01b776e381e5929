using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <summary>What could not be sent and waits for a decision.</summary>
public sealed class CourrielsModel(IMediator mediator) : GestionPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Envoi { get; set; }

    [BindProperty, Display(Name = "Motif", Description = "Par exemple : la personne a été prévenue par téléphone")]
    public string? Reason { get; set; }

    public Page<DeadLetter> Letters { get; private set; } = null!;

    /// <summary>The one to be set aside.</summary>
    public DeadLetter? Chosen => Letters.Items.FirstOrDefault(l => l.Id == Envoi);

    public async Task<IActionResult> OnGetAsync([FromQuery] int? page) => await Read(page, Aborted) ?? Page();

    public async Task<IActionResult> OnPostReessayerAsync()
    {
        var retried = await mediator.Send(new RetryDeadLetter(Envoi ?? default), Aborted);
        return retried.IsFailure ? await Refuse(retried, Aborted) : Done("L’envoi est repris : il part dans un instant.", Routes.DeadLetters);
    }

    public async Task<IActionResult> OnPostEcarterAsync()
    {
        var aside = await mediator.Send(new SetDeadLetterAside(Envoi ?? default, Reason), Aborted);
        return aside.IsFailure ? await Refuse(aside, Aborted) : Done("L’envoi est mis de côté.", Routes.DeadLetters);
    }

    protected override Task<IActionResult?> Reload(CancellationToken ct) => Read(null, ct);

    private async Task<IActionResult?> Read(int? page, CancellationToken ct)
    {
        var found = await mediator.Send(new DeadLetterList(Paging.Of(page, null)), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        Letters = found.Value;
        return null;
    }
}
