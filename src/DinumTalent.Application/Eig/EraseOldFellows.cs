using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Leaves only figures of those who were not taken into a cohort, or withdrew, once the time to explain is over; answers how many, <see cref="AtOnce"/> at most.</summary>
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
                // Without a place when the missions began.
                || (a.Status == FellowStatus.Preselected && db.PublishedCohorts.Any(c => c.Id == a.CohortId && c.Phases.Any(p => p.Kind == PhaseKind.Missions && p.Sprint == a.Sprint && p.OpensOn < day))
                    && !db.CohortResults(access).Any(r => r.CohortId == a.CohortId && r.Places.Any(p => p.ApplicationId == a.Id && p.Status == PlaceStatus.Accepted))
                    && !db.Missions(access).Any(m => m.ApplicationId == a.Id)))
            .OrderBy(a => a.SentAt).ThenBy(a => a.Email).Take(EraseOldFellows.AtOnce).ToListAsync(cancellationToken);
        await FellowErasure.Erase(db, await db.FellowTracesOf(over, cancellationToken), clock.UtcNow(), cancellationToken);
        return over.Count;
    }
}
