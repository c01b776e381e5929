using DinumTalent.Web.Infrastructure;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Web.Tests.Access;

/// <content>Targets and forecasts of headcount.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> Forecasts() =>
    [
        At("/gestion/previsions", _ => Routes.Forecasts) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/previsions/{id}", w => Routes.Forecast(w.Forecast.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
        At("/gestion/previsions/comparer", _ => Routes.ForecastComparison, "of nothing") with { Moved = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/previsions/comparer", w => $"{Routes.ForecastComparison}?previsions={w.Forecast.Id}&previsions={w.OtherForecast.Id}") with { Shown = Readers, Missing = ReadersElsewhere },
        At("/gestion/previsions/nouvelle", _ => Routes.NewForecast()) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/previsions/nouvelle", w => Routes.NewForecast(w.DirectorateA.Id), "of an administration") with { Shown = Writers, Missing = WritersElsewhere },
        At("/gestion/previsions/cibles", _ => Routes.HeadcountTargets) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/previsions/cibles/import", _ => Routes.HeadcountTargetImport) with { Shown = [.. Writers, .. WritersElsewhere] },
        At("/gestion/rapports/prevision-d-effectifs", _ => Routes.ForecastReport()) with { Shown = [.. Readers, .. ReadersElsewhere] },
        At("/gestion/rapports/prevision-d-effectifs", w => Routes.ForecastReport(w.Forecast.Id), "of a forecast") with { Shown = Readers, Missing = ReadersElsewhere },
        .. new[] { "pdf", "csv", "xlsx" }.Select(format =>
            At("/gestion/rapports/prevision-d-effectifs.{format:regex(^(pdf|csv|xlsx)$)}", w => Routes.ForecastReport(w.Forecast.Id, format), format) with { Shown = Readers, Missing = ReadersElsewhere }),
    ];
}
