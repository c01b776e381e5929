using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Vivier;

/// <summary>The CV of somebody of the vivier.</summary>
public sealed class CvModel(IMediator mediator, IUploads uploads) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(TalentPoolMemberId id)
    {
        var cv = await mediator.Send(new PoolMemberCv(id), Aborted);
        return cv.IsFailure ? await Refuse(cv, Aborted) : await CvDownload.Of(cv.Value, uploads, Aborted);
    }
}
