using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on a forecast of headcount as a file.</summary>
public sealed class PrevisionEffectifsFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(string format, [FromQuery(Name = "prevision")] ForecastId? forecast)
    {
        var view = await mediator.Send(new HeadcountForecastReport(forecast), Aborted);
        return view.IsFailure ? await Refuse(view, Aborted) : await ReportDownload.Of(view.Value.Report, format, renderers, Response, Aborted);
    }
}
