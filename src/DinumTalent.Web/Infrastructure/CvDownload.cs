using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Sends a CV to who may read it: always as a file to keep, never shown inside the site.</summary>
public static class CvDownload
{
    /// <summary>The file under its sender's name; 404 when the store no longer has it.</summary>
    public static async Task<IActionResult> Of(CvFile cv, IUploads uploads, CancellationToken ct) =>
        await uploads.Open(cv.FileId, ct) is { } content
            ? new FileStreamResult(content, cv.ContentType) { FileDownloadName = cv.Name }
            : new NotFoundResult();
}
