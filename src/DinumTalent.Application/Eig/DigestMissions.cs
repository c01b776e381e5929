using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Tells the programme, at most once a week, what is wrong in the missions of each cohort; a cohort where nothing is wrong stays quiet.</summary>
/// <returns>How many cohorts are told of.</returns>
[SystemOnly]
public sealed record DigestMissions : ICommand<int>;

internal sealed class DigestMissionsHandler(ITalentDbContext db, IAccess access, MissionDelays delays, TimeProvider clock) : ICommandHandler<DigestMissions, int>
{
    public async Task<Result<int>> Handle(DigestMissions command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var missions = await db.Missions(access).AsNoTracking().Where(m => m.StartsOn <= today && (m.EndedOn ?? m.EndsOn) >= today).ToListAsync(cancellationToken);
        var cohorts = missions.Where(m => MissionAlerts.Shown(m, delays, isClose: false, today).Count > 0).Select(m => m.CohortId).Distinct().ToList();
        var held = await db.MissionDigests(access).Where(d => cohorts.Contains(d.CohortId)).ToDictionaryAsync(d => d.CohortId, cancellationToken);
        foreach (var cohort in cohorts.Where(c => !held.ContainsKey(c)))
        {
            held[cohort] = new MissionDigest(cohort);
            db.Add(held[cohort]);
        }

        return held.Values.Count(d => d.Send(today));
    }
}
