using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Hands out the CV of an application to those who treat or evaluate it; to anybody else it doesn't exist.</summary>
public sealed class CvModel(IMediator mediator, IUploads uploads) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(JobApplicationId id)
    {
        var cv = await mediator.Send(new ApplicationCv(id), Aborted);
        if (cv.IsFailure) cv = await mediator.Send(new AssignedCv(id), Aborted);
        if (cv.IsFailure || await uploads.Open(cv.Value.FileId, Aborted) is not { } content) return Missing();

        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.CacheControl = "private, no-store";
        return File(content, cv.Value.ContentType, cv.Value.Name);
    }
}
