using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The cohorts of programmes in scope, the latest first, those of the past last.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record CohortList(Paging Paging) : IQuery<CohortListView>;

/// <param name="MayManage">Whether the reader may create one somewhere.</param>
public sealed record CohortListView(Page<CohortRow> Rows, bool MayManage);

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="IsPublished">Whether others know of it.</param>
/// <param name="IsPast">Taken over from a file, without dates.</param>
/// <param name="Open">Phases that are open today.</param>
/// <param name="Next">The next phase to open; null where none is to come.</param>
/// <param name="Challenges">Published ones.</param>
public sealed record CohortRow(
    CohortId Id, string Name, string Organisation, CohortMode Mode, bool IsPublished, bool IsPast, IReadOnlyList<PhaseDates> Open, PhaseDates? Next, int Challenges);

internal sealed class CohortListHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TimeProvider clock) : IQueryHandler<CohortList, CohortListView>
{
    public async Task<Result<CohortListView>> Handle(CohortList query, CancellationToken cancellationToken)
    {
        var (today, total) = (clock.Today(), await db.Cohorts(access).CountAsync(cancellationToken));
        var paging = query.Paging.Within(total);
        var cohorts = await db.Cohorts(access).AsNoTracking().OrderBy(c => c.IsPast).ThenByDescending(c => c.CreatedAt).ThenByDescending(c => c.Slug).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        var (ids, places) = (cohorts.ConvertAll(c => c.Id), cohorts.Select(c => c.OrganisationId).Distinct().ToList());
        var names = await db.Organisations.Where(o => places.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var counts = await db.Challenges(access).Where(c => ids.Contains(c.CohortId) && c.PublishedAt != null).GroupBy(c => c.CohortId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var rows = cohorts.Select(c => new CohortRow(
            c.Id, c.Name, names.GetValueOrDefault(c.OrganisationId, ""), c.Mode, c.PublishedAt is not null, c.IsPast,
            [.. c.Phases.Where(p => p.StateOn(today) is PhaseState.Open).OrderBy(p => p.Sprint).ThenBy(p => p.Kind).Select(p => p.Dates)],
            c.Phases.Where(p => p.StateOn(today) is PhaseState.Coming).OrderBy(p => p.OpensOn).ThenBy(p => p.Kind).FirstOrDefault()?.Dates,
            counts.GetValueOrDefault(c.Id))).ToList();
        var manages = user.IsSystem || (user.Id is { } me && (await grants.Held(me, today, cancellationToken)).Any(h => h.Role.Gives(Permission.ManageCohorts)));
        return new CohortListView(new Page<CohortRow>(rows, paging.Number, paging.Size, total), manages);
    }
}
