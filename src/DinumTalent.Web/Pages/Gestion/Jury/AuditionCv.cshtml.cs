using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>Hands out the CV of somebody to be heard to those who hear them; to anybody else it doesn't exist.</summary>
public sealed class AuditionCvModel(IMediator mediator, IUploads uploads) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(FellowApplicationId id)
    {
        var cv = await mediator.Send(new HeardCandidateCv(id), Aborted);
        if (cv.IsFailure) return Missing();
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.CacheControl = ReportDownload.Private;
        return await CvDownload.Of(cv.Value, uploads, Aborted);
    }
}
