using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on the skills inventory as a file.</summary>
public sealed class InventaireCompetencesFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : SkillReportPage
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        ModelState.Clear();
        var report = await mediator.Send(new SkillInventoryReport(Filter), Aborted);
        return report.IsFailure ? await Refuse(report, Aborted) : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
