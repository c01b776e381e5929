using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>The open vacancies as a file for Choisir le service public.</summary>
public sealed class PublicationsModel(IMediator mediator) : GestionPage
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "organisation")] OrganisationId? organisation, [FromQuery(Name = "depuis")] DateOnly? since)
    {
        ModelState.Clear();

        // Whole before the first byte leaves: a failure is an error page, not half a file.
        var content = new MemoryStream();
        var written = await mediator.Send(new PublicationExport(organisation, since, content), Aborted);
        if (written.IsFailure) return await Refuse(written, Aborted);
        content.Position = 0;
        Response.Headers.CacheControl = ReportDownload.Private;
        return new FileStreamResult(content, written.Value.ContentType) { FileDownloadName = written.Value.Name };
    }
}
