using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

/// <summary>A job or a family of jobs, for candidates.</summary>
[EnableRateLimiting(RateLimits.Search)]
[KeptForAnyone]
public sealed class MetierModel(IMediator mediator, ISiteLinks links) : TalentPage
{
    public const int MostCards = 12;

    public JobGuideView Guide { get; private set; } = null!;

    public string Canonical { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code)
    {
        var guide = await mediator.Send(new JobGuide(code), Aborted);
        if (guide.IsFailure) return await Refuse(guide, Aborted);
        (Guide, Canonical) = (guide.Value, links.Home.TrimEnd('/') + Routes.Job(code));
        return Page();
    }
}
