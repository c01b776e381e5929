using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Hands out the CV of an application to a cohort once the preselection is announced; to anybody else it doesn't exist.</summary>
public sealed class CvModel(IMediator mediator, IUploads uploads) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(CohortId cohort, FellowApplicationId id)
    {
        var cv = await mediator.Send(new FellowCv(cohort, id), Aborted);
        if (cv.IsFailure || await uploads.Open(cv.Value.FileId, Aborted) is not { } content) return Missing();

        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.CacheControl = "private, no-store";
        return File(content, cv.Value.ContentType, cv.Value.Name);
    }
}
