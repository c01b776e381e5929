using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>The CV of one of the own applications.</summary>
public sealed class CvModel(IMediator mediator, IUploads uploads) : CandidatePage
{
    public async Task<IActionResult> OnGetAsync(JobApplicationId id)
    {
        var cv = await mediator.Send(new OwnCv(id), Aborted);
        if (cv.IsFailure) return await Refuse(cv, Aborted);
        Response.Headers.CacheControl = "no-store";
        return await CvDownload.Of(cv.Value, uploads, Aborted);
    }
}
