using DinumTalent.Application.Common.Ports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Sends events as a file for a calendar.</summary>
public static class CalendarDownload
{
    /// <summary>The file; 404 where there is no time to come.</summary>
    public static IActionResult Of(CalendarEntry? entry, ICalendarWriter calendars, HttpResponse response) =>
        entry is null ? new NotFoundResult() : Sent(calendars.Write(entry), response);

    /// <summary>One file of all; 404 without any.</summary>
    public static IActionResult Of(IReadOnlyList<CalendarEntry> entries, string name, ICalendarWriter calendars, HttpResponse response) =>
        entries.Count == 0 ? new NotFoundResult() : Sent(calendars.Write(name, entries), response);

    private static FileContentResult Sent(CalendarFile file, HttpResponse response)
    {
        response.Headers.CacheControl = ReportDownload.Private;
        return new FileContentResult(file.Content, "text/calendar; charset=utf-8") { FileDownloadName = file.Name };
    }
}
