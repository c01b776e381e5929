using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>One forecast: how far it is, or what came out of it.</summary>
public sealed class PrevisionModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public ForecastId Id { get; set; }

    public ForecastSheetView View { get; private set; } = null!;

    /// <summary>Null before it is finished.</summary>
    public ShownReport? Shown => View.Report is { } report ? new ShownReport(report, format => Routes.ForecastReport(Id, format)) : null;

    public string Handler(string name) => $"{Routes.Forecast(Id)}?handler={name}";

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostRelancerAsync(long version)
    {
        var restarted = await mediator.Send(new RestartForecast(Id, version), Aborted);
        return restarted.IsFailure ? await Refuse(restarted, Aborted) : Done("Le calcul recommence.", Routes.Forecast(Id));
    }

    public async Task<IActionResult> OnPostSupprimerAsync()
    {
        var deleted = await mediator.Send(new DeleteForecast(Id), Aborted);
        return deleted.IsFailure ? await Refuse(deleted, Aborted) : Done("La prévision est supprimée.", Routes.Forecasts);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ForecastSheet(Id), ct);
        if (view.IsFailure) return view.Error.Kind is ErrorKind.NotFound ? Missing() : StatusCode(StatusCodes.Status403Forbidden);
        View = view.Value;
        return null;
    }
}
