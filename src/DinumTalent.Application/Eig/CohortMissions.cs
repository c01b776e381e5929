using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The missions of a cohort, those with alerts first. The own one is not among them.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="State">Only those in that state.</param>
/// <param name="Alert">Only those with an alert of that kind.</param>
/// <param name="Challenge">Only those of that challenge.</param>
[Requires(Permission.ReadCohorts)]
public sealed record CohortMissions(CohortId Id, MissionState? State = null, MissionAlertKind? Alert = null, ChallengeId? Challenge = null) : IQuery<CohortMissionsView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="MayManage">Whether the reader may act.</param>
/// <param name="Total">Before the filters.</param>
/// <param name="Rows">Within the filters.</param>
/// <param name="Alerts">How many of the cohort have which.</param>
/// <param name="Challenges">That missions answer, by title.</param>
/// <param name="Events">The newest first.</param>
/// <param name="WithoutMission">Who accepted a place and has no mission yet, by name; none for who may not act.</param>
public sealed record CohortMissionsView(
    CohortId Id, string Name, bool MayManage, int Total, IReadOnlyList<MissionRow> Rows, IReadOnlyDictionary<MissionAlertKind, int> Alerts, IReadOnlyList<MissionChallenge> Challenges,
    IReadOnlyList<CohortEventRow> Events, IReadOnlyList<PlaceWithoutMission> WithoutMission);

public sealed record MissionChallenge(ChallengeId Id, string Title);

/// <param name="Id">The mission.</param>
/// <param name="Name">Of the fellow.</param>
/// <param name="Challenge">What it answers.</param>
/// <param name="Administration">That receives the fellow.</param>
/// <param name="LastCheckIn">Of either side; null before the first one.</param>
/// <param name="Reached">Milestones.</param>
/// <param name="Milestones">In all.</param>
/// <param name="Alerts">The oldest first.</param>
public sealed record MissionRow(
    MissionId Id, string Name, string Challenge, string Administration, Expertise Expertise, DateOnly StartsOn, DateOnly LastDay, MissionState State, DateOnly? LastCheckIn, int Reached, int Milestones,
    IReadOnlyList<MissionAlert> Alerts);

/// <param name="Present">Missions whose fellow came.</param>
public sealed record CohortEventRow(CohortEventId Id, long Version, string Title, DateOnly On, bool IsToCome, IReadOnlyList<MissionId> Present);

internal sealed class CohortMissionsHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, MissionDelays delays, TimeProvider clock) : IQueryHandler<CohortMissions, CohortMissionsView>
{
    public async Task<Result<CohortMissionsView>> Handle(CohortMissions query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var missions = await db.Missions(access).AsNoTracking().Where(m => m.CohortId == cohort.Id).OrderBy(m => m.SortKey).ToListAsync(cancellationToken);
        var titles = await db.MissionChallenges(access).AsNoTracking().Where(c => c.CohortId == cohort.Id).Select(c => new { c.Id, c.Title }).ToDictionaryAsync(c => c.Id, c => c.Title, cancellationToken);
        var events = await db.CohortEvents(access).AsNoTracking().Where(e => e.CohortId == cohort.Id).OrderByDescending(e => e.HeldOn).ToListAsync(cancellationToken);
        var mayManage = (await permissions.In(cohort.OrganisationId, cancellationToken)).Contains(Permission.ManageCohorts);
        var rows = missions.Select(m => (m.ChallengeId, Row: Row(m, titles[m.ChallengeId], mayManage, today))).ToList();
        return new CohortMissionsView(
            cohort.Id, cohort.Name, mayManage, rows.Count,
            [.. rows.Where(r => (query.State is null || r.Row.State == query.State) && (query.Alert is null || r.Row.Alerts.Any(a => a.Kind == query.Alert)) && (query.Challenge is null || r.ChallengeId == query.Challenge))
                .Select(r => r.Row).OrderByDescending(r => r.Alerts.Count)],
            Enum.GetValues<MissionAlertKind>().ToDictionary(k => k, k => rows.Count(r => r.Row.Alerts.Any(a => a.Kind == k))),
            [.. titles.Select(t => new MissionChallenge(t.Key, t.Value)).OrderBy(t => FoldedText.Fold(t.Title), StringComparer.Ordinal)],
            [.. events.Select(e => new CohortEventRow(e.Id, e.Version, e.Title, e.HeldOn, e.HeldOn > today, e.Present))],
            mayManage ? await AcceptedPlaces.WithoutMission(db, access, cohort.Id, null, cancellationToken) : []);
    }

    private MissionRow Row(Mission mission, string challenge, bool mayManage, DateOnly today) => new(
        mission.Id, mission.Name.Full, challenge, mission.Administration, mission.Expertise, mission.StartsOn, mission.LastDay, mission.StateOn(today),
        mission.CheckIns.Count == 0 ? null : mission.CheckIns.Max(c => c.On), mission.Milestones.Count(m => m.ReachedOn is not null), mission.Milestones.Count, MissionAlerts.Shown(mission, delays, mayManage, today));
}
