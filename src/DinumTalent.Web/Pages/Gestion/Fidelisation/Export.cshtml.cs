using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>The filtered lines as a file.</summary>
public sealed class ExportModel(IMediator mediator, ICurrentUser user) : RadarQueryPage(user)
{
    private const int BufferSize = 81_920;

    public async Task<IActionResult> OnGetAsync(string format)
    {
        ModelState.Clear();

        // Whole on disk before the first byte leaves: a failure is an error page, not half a file.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var written = await mediator.Send(new RadarExport(Filter, format == "csv" ? ReportFormat.Csv : ReportFormat.Xlsx, file), Aborted);
            if (written.IsFailure)
            {
                await file.DisposeAsync();
                return await Refuse(written, Aborted);
            }

            file.Position = 0;
            Response.Headers.CacheControl = ReportDownload.Private;
            return new FileStreamResult(file, written.Value.ContentType) { FileDownloadName = written.Value.Name };
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
