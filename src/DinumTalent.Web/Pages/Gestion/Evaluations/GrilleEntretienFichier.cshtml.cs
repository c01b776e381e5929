using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>The interview grid of somebody who evaluates as a file.</summary>
public sealed class GrilleEntretienFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(JobApplicationId id, string format, [FromQuery] InterviewId? entretien)
    {
        var report = await mediator.Send(new OwnInterviewGrid(id, entretien), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
