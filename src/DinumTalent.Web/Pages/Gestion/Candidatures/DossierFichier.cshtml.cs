using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>The whole file of an application as a file.</summary>
public sealed class DossierFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(JobApplicationId id, string format)
    {
        var report = await mediator.Send(new ApplicationFile(id), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
