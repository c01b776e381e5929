using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>The cohorts of fellows as all may see them.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class IndexModel(IMediator mediator) : TalentPage
{
    public IReadOnlyList<PublicCohortRow> Cohorts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var cohorts = await mediator.Send(new PublicCohorts(), Aborted);
        if (cohorts.IsFailure) return await Refuse(cohorts, Aborted);
        Cohorts = cohorts.Value;
        return Page();
    }
}
