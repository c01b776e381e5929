using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The forecasts within reach, latest first.</summary>
[Requires(Permission.ReadReports)]
public sealed record ForecastList(Paging Paging) : IQuery<Page<ForecastListRow>>;

/// <param name="Id">The forecast.</param>
/// <param name="Name">By which it is known.</param>
/// <param name="OrganisationId">With all below it.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Author">Who asked for it.</param>
/// <param name="RequestedAt">When.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Progress">Whole percent done.</param>
/// <param name="Horizon">Months ahead.</param>
/// <param name="HasScenario">Whether it tries something out.</param>
public sealed record ForecastListRow(
    ForecastId Id, string Name, OrganisationId OrganisationId, string Organisation, string Author, DateTime RequestedAt, ForecastStatus Status, int Progress, int Horizon, bool HasScenario);

internal sealed class ForecastListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ForecastList, Page<ForecastListRow>>
{
    public async Task<Result<Page<ForecastListRow>>> Handle(ForecastList query, CancellationToken cancellationToken)
    {
        var forecasts = db.Forecasts(access).AsNoTracking();
        var total = await forecasts.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var rows = await (
            from f in forecasts.OrderByDescending(f => f.RequestedAt).Skip(paging.Skip).Take(paging.Size)
            join o in db.Organisations on f.OrganisationId equals o.Id
            orderby f.RequestedAt descending
            select new { f.Id, f.Name, f.OrganisationId, Organisation = o.Acronym ?? o.Name, f.AuthorName, f.RequestedAt, f.Status, f.Progress, f.Horizon, f.Scenario }).ToListAsync(cancellationToken);
        return new Page<ForecastListRow>(
            [.. rows.Select(r => new ForecastListRow(r.Id, r.Name, r.OrganisationId, r.Organisation, r.AuthorName, r.RequestedAt, r.Status, r.Progress, r.Horizon, !r.Scenario.IsNone))],
            paging.Number, paging.Size, total);
    }
}
