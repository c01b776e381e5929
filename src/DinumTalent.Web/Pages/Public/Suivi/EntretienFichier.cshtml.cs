using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>An interview as a file for a calendar, by the link of a mail.</summary>
public sealed class EntretienFichierModel(IMediator mediator, ICalendarWriter calendars) : SuiviPage
{
    public async Task<IActionResult> OnGetAsync(InterviewId id)
    {
        var followed = await mediator.Send(new FollowedInterview(Token, id), Aborted);
        return followed.IsFailure ? await Refuse(followed, Aborted) : CalendarDownload.Of(followed.Value.Calendar, calendars, Response);
    }
}
