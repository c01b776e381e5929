using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>
/// Leaves only figures of those who were not taken into a cohort, or withdrew, once the time to explain is over; where a cohort recruits continuously, and may never end, also of those for
/// whom as long nothing was decided. Answers how many, <see cref="AtOnce"/> at most.
/// </summary>
/// <remarks>CNIL, guide recrutement (2023): as for every other candidate.</remarks>
[SystemOnly]
public sealed record EraseOldFellows : ICommand<int>
{
    public const int AtOnce = 50;
}

internal sealed class EraseOldFellowsHandler(ITalentDbContext db, IAccess access, ApplicationRetention retention, TimeProvider clock) : ICommandHandler<EraseOldFellows, int>
{
    public async Task<Result<int>> Handle(EraseOldFellows command, CancellationToken cancellationToken)
    {
        var limit = retention.Limit(clock.UtcNow());
        var day = limit.DayInParis();
        var over = await db.FellowApplications(access)
            .Where(a => (a.Status == FellowStatus.NotPreselected && a.AnnouncedAt < limit) || (a.Status == FellowStatus.Withdrawn && a.WithdrawnAt < limit)
                || (a.Status == FellowStatus.Received && a.SentAt < limit && db.PublishedCohorts.Any(c => c.Id == a.CohortId && c.Mode == CohortMode.Continuous))
                // Without a place when the missions began; where a cohort recruits continuously, after the own result, with the last missions, or
                // when neither preselection, wishes nor a result that lets wait were within the time.
                || (a.Status == FellowStatus.Preselected
                    && ((a.AnnouncedAt < limit && (a.WishedAt == null || a.WishedAt < limit) && db.PublishedCohorts.Any(c => c.Id == a.CohortId && c.Mode == CohortMode.Continuous)
                            && !db.CohortResults(access).Any(r => r.CohortId == a.CohortId
                                && r.Places.Any(p => p.ApplicationId == a.Id && ((r.AnnouncedAt != null && p.Status != PlaceStatus.Waiting) || (r.AnnouncedAt ?? r.FrozenAt) >= limit))))
                        || db.PublishedCohorts.Any(c => c.Id == a.CohortId && c.Phases.Any(p => p.Kind == PhaseKind.Missions && p.Sprint == a.Sprint && (c.Mode == CohortMode.Continuous ? p.ClosesOn : p.OpensOn) < day))
                        || db.CohortResults(access).Any(r => r.CohortId == a.CohortId && r.AnnouncedAt != null && db.PublishedCohorts.Any(c => c.Id == r.CohortId && c.Mode == CohortMode.Continuous)
                            && r.Places.Any(p => p.ApplicationId == a.Id && ((p.Status == PlaceStatus.NotTaken && (r.ClosedAt ?? r.AnnouncedAt) < limit)
                                || ((p.Status == PlaceStatus.Declined || p.Status == PlaceStatus.Expired) && p.AnsweredAt < limit)))))
                    && !db.CohortResults(access).Any(r => r.CohortId == a.CohortId && r.Places.Any(p => p.ApplicationId == a.Id && p.Status == PlaceStatus.Accepted))
                    && !db.Missions(access).Any(m => m.ApplicationId == a.Id)))
            .OrderBy(a => a.SentAt).ThenBy(a => a.Email).Take(EraseOldFellows.AtOnce).ToListAsync(cancellationToken);
        await FellowErasure.Erase(db, await db.FellowTracesOf(over, cancellationToken), clock.UtcNow(), cancellationToken);
        return over.Count;
    }
}
