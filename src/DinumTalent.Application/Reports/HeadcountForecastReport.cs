using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Prévision d'effectifs": a finished forecast, its targets and what it rests on.</summary>
/// <param name="Forecast">Which one; null: the latest within reach.</param>
[Requires(Permission.ReadReports)]
public sealed record HeadcountForecastReport(ForecastId? Forecast) : IQuery<HeadcountForecastReportView>;

/// <param name="Forecast">The one that the report is about; null where there is none.</param>
/// <param name="Report">What it says.</param>
/// <param name="Choices">Finished forecasts within reach, latest first.</param>
public sealed record HeadcountForecastReportView(ForecastId? Forecast, Report Report, IReadOnlyList<ForecastChoice> Choices);

internal sealed class HeadcountForecastReportHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<HeadcountForecastReport, HeadcountForecastReportView>
{
    private const int MostChoices = 50;

    public async Task<Result<HeadcountForecastReportView>> Handle(HeadcountForecastReport query, CancellationToken cancellationToken)
    {
        var done = db.Forecasts(access).AsNoTracking().Where(f => f.Status == ForecastStatus.Done);
        var forecast = await (query.Forecast is { } id ? done.Where(f => f.Id == id) : done.OrderByDescending(f => f.RequestedAt)).FirstOrDefaultAsync(cancellationToken);
        if (forecast is null && query.Forecast is not null) return Error.NotFound;
        var choices = await done.OrderByDescending(f => f.RequestedAt).Take(MostChoices).Select(f => new ForecastChoice(f.Id, f.Name, f.RequestedAt)).ToListAsync(cancellationToken);
        var extraction = new Extraction(clock.UtcNow(), user.Name);
        return new HeadcountForecastReportView(
            forecast?.Id,
            forecast is null ? ForecastReport.None(extraction, links) : ForecastReport.Build(await ForecastFigures.Of(db, access, threshold, forecast, extraction, cancellationToken), links),
            choices);
    }
}
