using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>A cohort as all may see it.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class PromotionModel(IMediator mediator) : TalentPage
{
    public PublicCohortView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string cohort)
    {
        var view = await mediator.Send(new PublicCohort(cohort), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
