using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>Forecasts of one administration side by side.</summary>
public sealed class ComparerModel(IMediator mediator) : GestionPage
{
    [BindProperty(Name = "previsions", SupportsGet = true)]
    public List<ForecastId> Forecasts { get; set; } = [];

    public ForecastComparisonView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var view = await mediator.Send(new ForecastComparison(Forecasts), Aborted);
        if (view is { IsFailure: true, Error.Kind: ErrorKind.Invalid }) return Done(view.Error.Message, Routes.Forecasts);
        if (view.IsFailure) return await Refuse(view, Aborted);
        View = view.Value;
        return Page();
    }
}
