using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>All auditions at which the person at hand sits, as one file for a calendar.</summary>
public sealed class AuditionsAgendaModel(IMediator mediator, ICalendarWriter calendars) : GestionPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new MyAuditions(), Aborted);
        return view.IsFailure ? await Refuse(view, Aborted) : CalendarDownload.Of(view.Value.Calendar, "auditions.ics", calendars, Response);
    }
}
