using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>What the new agent has to do, without an account.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class ArriveeModel(IMediator mediator) : SuiviPage
{
    public CandidateArrivalView Arrival { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "tache")] ArrivalTaskId task)
    {
        var ticked = await mediator.Send(new TickFollowedArrivalTask(Token, task), Aborted);
        return ticked.IsFailure ? await Refuse(ticked, Aborted) : Done("C’est noté. Le service qui vous recrute le voit.", Routes.FollowedArrival(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var followed = await mediator.Send(new FollowedArrival(Token), ct);
        if (followed.IsFailure) return await Refuse(followed, ct);
        Arrival = followed.Value;
        return null;
    }
}
