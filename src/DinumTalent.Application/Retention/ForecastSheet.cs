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

/// <summary>A forecast: how far it is, or what came out of it.</summary>
[Requires(Permission.ReadReports)]
public sealed record ForecastSheet(ForecastId Id) : IQuery<ForecastSheetView>;

/// <param name="Id">The forecast.</param>
/// <param name="Version">To restart it by.</param>
/// <param name="Name">By which it is known.</param>
/// <param name="OrganisationId">With all below it.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="Author">Who asked for it.</param>
/// <param name="RequestedAt">When.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Progress">Whole percent done.</param>
/// <param name="Failure">What stopped it; null where nothing did.</param>
/// <param name="Terms">What it was asked for with.</param>
/// <param name="Report">What came out; null before it is done.</param>
/// <param name="Others">Other finished forecasts of the same administration, to compare it with.</param>
/// <param name="MayPlan">Whether the reader may restart or delete it.</param>
public sealed record ForecastSheetView(
    ForecastId Id, long Version, string Name, OrganisationId OrganisationId, string Organisation, string Author, DateTime RequestedAt, ForecastStatus Status, int Progress, string? Failure,
    ForecastTerms Terms, Report? Report, IReadOnlyList<ForecastChoice> Others, bool MayPlan);

/// <summary>A forecast to choose.</summary>
public sealed record ForecastChoice(ForecastId Id, string Name, DateTime RequestedAt);

internal sealed class ForecastSheetHandler(ITalentDbContext db, IAccess access, HeldPermissions held, MaskingThreshold threshold, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<ForecastSheet, ForecastSheetView>
{
    public async Task<Result<ForecastSheetView>> Handle(ForecastSheet query, CancellationToken cancellationToken)
    {
        var f = await db.Forecasts(access).AsNoTracking().FirstOrDefaultAsync(x => x.Id == query.Id, cancellationToken);
        if (f is null) return Error.NotFound;
        var organisation = await db.Organisations.Where(o => o.Id == f.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var report = f.Result is null ? null : ForecastReport.Build(await ForecastFigures.Of(db, access, threshold, f, new Extraction(clock.UtcNow(), user.Name), cancellationToken), links);
        return new ForecastSheetView(
            f.Id, f.Version, f.Name, f.OrganisationId, organisation, f.AuthorName, f.RequestedAt, f.Status, f.Progress, f.Failure, f.Terms, report,
            await db.Forecasts(access).AsNoTracking().Where(x => x.OrganisationId == f.OrganisationId && x.Id != f.Id && x.Status == ForecastStatus.Done)
                .OrderByDescending(x => x.RequestedAt).Take(20).Select(x => new ForecastChoice(x.Id, x.Name, x.RequestedAt)).ToListAsync(cancellationToken),
            (await held.In(f.OrganisationId, cancellationToken)).Contains(Permission.PlanHeadcount));
    }
}
