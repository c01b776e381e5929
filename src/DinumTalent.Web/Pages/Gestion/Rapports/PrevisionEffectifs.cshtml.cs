using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>The report on a forecast of headcount, to read in the browser.</summary>
public sealed class PrevisionEffectifsModel(IMediator mediator) : GestionPage
{
    public HeadcountForecastReportView View { get; private set; } = null!;

    public ForecastId? Prevision => View.Forecast;

    public IEnumerable<SelectListItem> Choices => SelectLists.Of(View.Choices, c => $"{c.Name}, {c.RequestedAt.ToFrench()}", c => c.Id);

    public ShownReport Shown => new(View.Report, format => Routes.ForecastReport(View.Forecast, format))
    {
        Filters = View.Choices.Count > 1 ? ("/Pages/Gestion/Rapports/_PrevisionChoix.cshtml", this) : null,
        Related = [new("Toutes les prévisions", Routes.Forecasts)],
        // The latest one is what an edition holds.
        Order = View.Choices is [var latest, ..] && latest.Id == View.Forecast ? new ReportTerms(ReportKind.HeadcountForecast) : null,
    };

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "prevision")] ForecastId? forecast)
    {
        ModelState.Clear();
        var view = await mediator.Send(new HeadcountForecastReport(forecast), Aborted);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
