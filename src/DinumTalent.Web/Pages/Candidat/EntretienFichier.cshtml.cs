using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>One of the own interviews as a file for a calendar.</summary>
public sealed class EntretienFichierModel(IMediator mediator, ICalendarWriter calendars) : CandidatePage
{
    public async Task<IActionResult> OnGetAsync(InterviewId id)
    {
        var own = await mediator.Send(new OwnInterview(id), Aborted);
        return own.IsFailure ? await Refuse(own, Aborted) : CalendarDownload.Of(own.Value.Calendar, calendars, Response);
    }
}
