using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Two forecasts or more of one administration side by side.</summary>
[Requires(Permission.ReadReports)]
public sealed record ForecastComparison(IReadOnlyList<ForecastId> Forecasts) : IQuery<ForecastComparisonView>
{
    public const int Most = 4;
}

/// <param name="Organisation">Its name.</param>
/// <param name="Forecasts">In the order asked for.</param>
/// <param name="Chart">The medians, month by month, as far as all of them reach; null where none has one.</param>
/// <param name="Totals">Of the whole, one column a forecast.</param>
/// <param name="Jobs">Medians at the horizon by job, one column a forecast.</param>
public sealed record ForecastComparisonView(string Organisation, IReadOnlyList<ForecastChoice> Forecasts, Chart? Chart, Table Totals, Table Jobs);

internal sealed class ForecastComparisonHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<ForecastComparison, ForecastComparisonView>
{
    private static readonly Error TooFew = Error.Invalid("Forecasts", $"Choisissez de deux à {ForecastComparison.Most} prévisions à comparer.");
    private static readonly Error Others = Error.Invalid("Forecasts", "Choisissez des prévisions terminées de la même administration.");

    public async Task<Result<ForecastComparisonView>> Handle(ForecastComparison query, CancellationToken cancellationToken)
    {
        var ids = query.Forecasts.Distinct().ToList();
        if (ids.Count is < 2 or > ForecastComparison.Most) return TooFew;
        var found = await db.Forecasts(access).AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync(cancellationToken);
        if (found.Count < ids.Count) return Error.NotFound;
        if (found.Any(f => f.Result is null) || found.Select(f => f.OrganisationId).Distinct().Count() > 1) return Others;
        var figures = new List<ForecastFigures>();
        foreach (var forecast in found.OrderBy(f => ids.IndexOf(f.Id))) figures.Add(await ForecastFigures.Of(db, access, threshold, forecast, new Extraction(clock.UtcNow(), user.Name), cancellationToken));
        return new ForecastComparisonView(
            figures[0].Organisation, [.. figures.Select(f => new ForecastChoice(f.Forecast.Id, f.Forecast.Name, f.Forecast.RequestedAt))],
            ForecastReport.Medians(figures), ForecastReport.Totals(figures), ForecastReport.JobsSideBySide(figures));
    }
}
