using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The missions that the person at hand does, accompanies, or whose challenge the person wrote.</summary>
[Assigned]
public sealed record MyMissions : IQuery<IReadOnlyList<MyMissionRow>>;

/// <param name="Id">The mission.</param>
/// <param name="Challenge">What it answers.</param>
/// <param name="Cohort">As it is called.</param>
/// <param name="Fellow">Name.</param>
/// <param name="Side">As whom the person takes part.</param>
/// <param name="State">On the day of reading.</param>
/// <param name="CheckInDue">Whether the person has not told of this month yet.</param>
public sealed record MyMissionRow(MissionId Id, string Challenge, string Cohort, string Fellow, MissionSide Side, DateOnly StartsOn, DateOnly LastDay, MissionState State, bool CheckInDue);

internal sealed class MyMissionsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<MyMissions, IReadOnlyList<MyMissionRow>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<MyMissionRow>>> Handle(MyMissions query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var missions = await db.Missions(access).AsNoTracking().OrderByDescending(m => m.EndsOn).ThenBy(m => m.SortKey).Take(Most).ToListAsync(cancellationToken);
        var (challengeIds, cohortIds) = (missions.Select(m => m.ChallengeId).Distinct().ToList(), missions.Select(m => m.CohortId).Distinct().ToList());
        var challenges = await db.MissionChallenges(access).AsNoTracking().Where(c => challengeIds.Contains(c.Id))
            .Select(c => new { c.Id, c.Title, IsOwn = c.Authors.Any(a => a.UserId == access.User) }).ToDictionaryAsync(c => c.Id, cancellationToken);
        var cohorts = await db.PublishedCohorts.AsNoTracking().Where(c => cohortIds.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        return missions.Select(m =>
        {
            var (challenge, month) = (challenges[m.ChallengeId], new DateOnly(today.Year, today.Month, 1));
            var side = m.SideOf(access.User, access.ConfirmedEmail, challenge.IsOwn) ?? MissionSide.Owner;
            return new MyMissionRow(
                m.Id, challenge.Title, cohorts[m.CohortId], m.Name.Full, side, m.StartsOn, m.LastDay, m.StateOn(today),
                m.StateOn(today) is MissionState.UnderWay && side is not MissionSide.Owner && m.CheckIns.All(c => c.Month != month || c.Side != side));
        }).ToList();
    }
}
