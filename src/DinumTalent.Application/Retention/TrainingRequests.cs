using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the agents in scope ask for in trainings, the oldest request first where something waits, else the latest.</summary>
/// <param name="Status">Only those; null for all.</param>
/// <param name="Late">Only those whose last day has passed without a word on how it ended.</param>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingRequests(TrainingStatus? Status, bool Late, Paging Paging) : IQuery<TrainingRequestsView>;

/// <param name="Counts">How many of each state, in the whole scope.</param>
public sealed record TrainingRequestsView(Page<TrainingRequestRow> Requests, IReadOnlyDictionary<TrainingStatus, int> Counts, DateOnly Today);

internal sealed class TrainingRequestsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TrainingRequests, TrainingRequestsView>
{
    public async Task<Result<TrainingRequestsView>> Handle(TrainingRequests query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var all = db.TrainingEnrolments(access).AsNoTracking();
        var counts = await all.GroupBy(e => e.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var chosen = all.Where(e => (query.Status == null || e.Status == query.Status) && (!query.Late || (e.Status == TrainingStatus.Enrolled && e.EndsOn < today)));
        var total = await chosen.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var waits = query.Status is TrainingStatus.Wished or TrainingStatus.Approved;
        var ordered = waits ? chosen.OrderBy(e => e.RequestedAt).ThenBy(e => e.Id) : chosen.OrderByDescending(e => e.RequestedAt).ThenBy(e => e.Id);
        var rows = await TrainingRequestRow.Of(db, access, ordered.Skip(paging.Skip).Take(paging.Size)).ToListAsync(cancellationToken);
        return new TrainingRequestsView(
            new Page<TrainingRequestRow>([.. waits ? rows.OrderBy(r => r.RequestedAt) : rows.OrderByDescending(r => r.RequestedAt)], paging.Number, paging.Size, total), counts, today);
    }
}
