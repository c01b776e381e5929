using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>What the signed-in candidate agrees to: the vivier, and to have the other applications known.</summary>
public sealed class VivierModel(IMediator mediator) : CandidatePage
{
    public AccordsPart Part { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostEntrerAsync(PoolSharing sharing) =>
        await After(await mediator.Send(new JoinPool(sharing), Aborted), "Vous êtes dans le vivier. Complétez vos compétences sur votre page.");

    public async Task<IActionResult> OnPostPartagerAsync(bool shares) =>
        await After(await mediator.Send(new ShareOwnApplications(shares), Aborted), shares ? "Vos autres candidatures sont connues des recruteurs." : "Vos autres candidatures ne sont plus montrées.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var pool = await mediator.Send(new OwnPool(), ct);
        if (pool.IsFailure) return await Refuse(pool, ct);
        var shares = await mediator.Send(new OwnSharing(), ct);
        if (shares.IsFailure) return await Refuse(shares, ct);
        Part = new AccordsPart(pool.Value, shares.Value, Routes.OwnPoolSpace);
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.OwnPoolSpace);
}
