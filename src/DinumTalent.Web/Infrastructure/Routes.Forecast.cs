using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Infrastructure;

/// <content>Targets and forecasts of headcount.</content>
public static partial class Routes
{
    public const string HeadcountTargetImport = "/gestion/previsions/cibles/import";

    public const string ForecastComparison = "/gestion/previsions/comparer";

    /// <summary>Where a forecast is asked for: of an administration, or with what another one was asked for with.</summary>
    public static string NewForecast(OrganisationId? organisation = null, ForecastId? like = null) =>
        $"{Forecasts}/nouvelle{(organisation is { } o ? $"?organisation={o}" : "")}{(like is { } f ? $"{(organisation is null ? "?" : "&")}comme={f}" : "")}";

    public static string Forecast(ForecastId id) => $"{Forecasts}/{id}";

    /// <summary>The report on a forecast as page, or as file when a format (pdf, csv, xlsx) is given; without a forecast, on the latest.</summary>
    public static string ForecastReport(ForecastId? forecast = null, string? format = null) =>
        $"{Reports}/prevision-d-effectifs{(format is null ? "" : $".{format}")}{(forecast is { } id ? $"?prevision={id}" : "")}";
}
