using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>The CV that came with the application.</summary>
public sealed class CvModel(IMediator mediator, IUploads uploads) : SuiviPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var cv = await mediator.Send(new FollowedCv(Token), Aborted);
        return cv.IsFailure ? await Refuse(cv, Aborted) : await CvDownload.Of(cv.Value, uploads, Aborted);
    }
}
