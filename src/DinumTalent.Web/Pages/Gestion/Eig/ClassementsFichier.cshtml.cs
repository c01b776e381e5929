using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>The ranked lists as a file.</summary>
public sealed class ClassementsFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(CohortId id, string format, int sprint = 1)
    {
        var report = await mediator.Send(new RankingExport(id, sprint), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
