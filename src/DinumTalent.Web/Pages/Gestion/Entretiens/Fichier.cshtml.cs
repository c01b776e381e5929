using DinumTalent.Application.Common.Ports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>An interview as a file for a calendar.</summary>
public sealed class FichierModel(IMediator mediator, ICalendarWriter calendars) : InterviewPage(mediator)
{
    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? CalendarDownload.Of(Interview.Calendar, calendars, Response);
}
