using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Sends a report as a file to keep, which no cache keeps on the way.</summary>
public static class ReportDownload
{
    /// <summary>Value of Cache-Control for what holds names of people.</summary>
    public const string Private = "private, no-store";

    /// <summary>The file in a format named as in addresses ("pdf"); 404 for a format that nobody writes.</summary>
    public static async Task<IActionResult> Of(Report report, string format, IEnumerable<IReportRenderer> renderers, HttpResponse response, CancellationToken ct)
    {
        if (renderers.FirstOrDefault(r => r.Format.ToString().Equals(format, StringComparison.OrdinalIgnoreCase)) is not { } renderer) return new NotFoundResult();

        // Whole before the first byte leaves: a failure is an error page, not half a file.
        var content = new MemoryStream();
        await renderer.Render(report, content, ct);
        content.Position = 0;
        response.Headers.CacheControl = Private;
        var file = renderer.Describe(report);
        return new FileStreamResult(content, file.ContentType) { FileDownloadName = file.Name };
    }
}
