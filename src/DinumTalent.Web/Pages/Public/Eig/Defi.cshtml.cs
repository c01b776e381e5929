using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>A published challenge as all may read it.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class DefiModel(IMediator mediator) : TalentPage
{
    public PublicChallengeView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string cohort, string slug)
    {
        var challenge = await mediator.Send(new PublicChallenge(cohort, slug), Aborted);
        if (challenge.IsFailure) return await Refuse(challenge, Aborted);
        View = challenge.Value;
        return Page();
    }
}
