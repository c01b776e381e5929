using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>The CV that the person added.</summary>
public sealed class CvModel(IMediator mediator, IUploads uploads) : VivierPage(mediator)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var cv = await Mediator.Send(new OwnPoolCv(Token), Aborted);
        return cv.IsFailure ? await Refuse(cv, Aborted) : await CvDownload.Of(cv.Value, uploads, Aborted);
    }
}
