using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Candidat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>The same by the link of a mail, without an account.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class VivierModel(IMediator mediator) : SuiviPage
{
    public AccordsPart Part { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostEntrerAsync(PoolSharing sharing) =>
        await After(await mediator.Send(new JoinPoolByFollowUp(Token, sharing), Aborted), "Vous êtes dans le vivier. Complétez vos compétences sur votre page.");

    public async Task<IActionResult> OnPostPartagerAsync(bool shares) =>
        await After(await mediator.Send(new ShareFollowedApplications(Token, shares), Aborted), shares ? "Vos autres candidatures sont connues des recruteurs." : "Vos autres candidatures ne sont plus montrées.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var pool = await mediator.Send(new FollowedPool(Token), ct);
        if (pool.IsFailure) return await Refuse(pool, ct);
        var shares = await mediator.Send(new FollowedSharing(Token), ct);
        if (shares.IsFailure) return await Refuse(shares, ct);
        Part = new AccordsPart(pool.Value, shares.Value, Routes.FollowUpPool(Token));
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.FollowUpPool(Token));
}
