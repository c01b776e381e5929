using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The own passport as a file.</summary>
public sealed class FichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : AgentPage
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        var report = await mediator.Send(new SkillsPassport(), Aborted);
        return report.IsFailure ? NoAgent() : await ReportDownload.Of(report.Value, format, renderers, Response, Aborted);
    }
}
