using DinumTalent.Application.Common.Ports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Sends a document that the application wrote to who may read it, always as a file to keep.</summary>
public static class DocumentDownload
{
    /// <summary>The file as it was stored; 404 when the store no longer has it.</summary>
    public static async Task<IActionResult> Of(StoredDocument document, IUploads uploads, HttpResponse response, CancellationToken ct)
    {
        if (await uploads.Open(document.FileId, ct) is not { } content) return new NotFoundResult();
        response.Headers.CacheControl = ReportDownload.Private;
        return new FileStreamResult(content, document.ContentType) { FileDownloadName = document.Name };
    }
}
