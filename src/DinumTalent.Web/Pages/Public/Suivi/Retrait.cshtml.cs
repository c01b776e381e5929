using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>Asks before an application is withdrawn: it can't be undone.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class RetraitModel(IMediator mediator) : SuiviPage
{
    public async Task<IActionResult> OnGetAsync() =>
        await Reload(Aborted) is { } instead ? instead
        : Application.Status.CanWithdraw ? Page()
        : LocalRedirect(Routes.FollowUp(Token));

    public async Task<IActionResult> OnPostAsync()
    {
        var withdrawn = await mediator.Send(new WithdrawFollowedApplication(Token), Aborted);
        return withdrawn.IsFailure
            ? await Refuse(withdrawn, Aborted)
            : Done("Votre candidature est retirée. Un message vous le confirme.", Routes.FollowUp(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var followed = await mediator.Send(new FollowedApplication(Token), ct);
        if (followed.IsFailure) return await Refuse(followed, ct);
        Application = followed.Value;
        return null;
    }
}
