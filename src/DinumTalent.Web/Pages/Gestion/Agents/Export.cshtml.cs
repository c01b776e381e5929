using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>The filtered list as a file.</summary>
public sealed class ExportModel(IMediator mediator) : AgentQueryPage
{
    private const int BufferSize = 81_920;

    public async Task<IActionResult> OnGetAsync(string format)
    {
        ModelState.Clear();

        // Whole on disk before the first byte leaves: a failure is an error page, not half a file, and length costs no memory.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var written = await mediator.Send(new AgentExport(Filter, Sort, Descending, format == "csv" ? ReportFormat.Csv : ReportFormat.Xlsx, file), Aborted);
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
