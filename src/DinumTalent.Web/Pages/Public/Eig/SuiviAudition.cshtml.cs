using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>The own audition as a file for a calendar, by the link of a mail.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class SuiviAuditionModel(IMediator mediator, ICalendarWriter calendars) : TalentPage
{
    public async Task<IActionResult> OnGetAsync(string jeton)
    {
        var followed = await mediator.Send(new FollowedAudition(jeton), Aborted);
        return followed.IsFailure ? await Refuse(followed, Aborted) : CalendarDownload.Of(followed.Value.Calendar, calendars, Response);
    }
}
