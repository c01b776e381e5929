using DinumTalent.Application.Common.Ports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Sends an event as a file for a calendar.</summary>
public static class CalendarDownload
{
    /// <summary>The file; 404 where there is no time to come.</summary>
    public static IActionResult Of(CalendarEntry? entry, ICalendarWriter calendars, HttpResponse response)
    {
        if (entry is null) return new NotFoundResult();
        response.Headers.CacheControl = ReportDownload.Private;
        var file = calendars.Write(entry);
        return new FileContentResult(file.Content, "text/calendar; charset=utf-8") { FileDownloadName = file.Name };
    }
}
