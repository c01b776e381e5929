using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <content>Missions of fellows, what they change, and what became of those who did them.</content>
public partial interface ITalentDbContext
{
    /// <summary>
    /// To the programme, those of its cohorts but for the own one; by assignment, those that the person does, accompanies as a mentor, or whose challenge the person
    /// wrote; as own data, those that the person does.
    /// </summary>
    IQueryable<Mission> Missions(IAccess access);

    /// <summary>What <see cref="Missions"/> answer, and by assignment the public challenges that the person wrote.</summary>
    IQueryable<Challenge> MissionChallenges(IAccess access);

    /// <summary>Of <see cref="MissionChallenges"/>; to the programme, of its cohorts.</summary>
    IQueryable<ChallengeImpact> ChallengeImpacts(IAccess access);

    /// <summary>To the programme, of its cohorts, to be added up; as own data, of the own missions; the one that a link opens.</summary>
    IQueryable<AlumniSurvey> AlumniSurveys(IAccess access);

    /// <summary>To the programme, of its cohorts; by assignment, those of the cohorts of <see cref="Missions"/>.</summary>
    IQueryable<CohortEvent> CohortEvents(IAccess access);

    /// <summary>For the system alone.</summary>
    IQueryable<MissionDigest> MissionDigests(IAccess access);

    /// <summary>Whether an address has a mission in a cohort already. Used to open one, never to show.</summary>
    Task<bool> HasMission(CohortId cohort, string email, CancellationToken cancellationToken);

    /// <summary>
    /// Missions that are tied to an agent, of whatever cohort. Used to tie another one, never to show: until the command ends, nobody else who ties the same agent
    /// gets an answer, so that two at once don't tie two people.
    /// </summary>
    Task<List<Mission>> MissionsOf(AgentId agent, CancellationToken cancellationToken);

    /// <summary>
    /// Agents whom these fellows may have become, in whatever administration, by account or address: for those who tie them, who learn no more of an agent than
    /// the administration. Whoever serves as a fellow has not been recruited yet, see also <see cref="LinkableAgent.WasRecruitedFrom"/>.
    /// </summary>
    Task<FellowAgents> FellowAgentsOf(IReadOnlyList<Mission> missions, CancellationToken cancellationToken);

    /// <summary>What is followed of a challenge that missions answer; null before the first one. Used to open a mission, never to show.</summary>
    Task<ChallengeImpact?> FindImpact(ChallengeId challenge, CancellationToken cancellationToken);

    /// <summary>Missions of somebody, those that the person accompanies or did accompany, and challenges that name the person: to the person, by account and confirmed address; to an administrator, of cohorts in scope under an address.</summary>
    Task<MissionTraces> MissionTracesOf(IAccess access, string? email, CancellationToken cancellationToken);
}

/// <summary>Everything kept of somebody who did or accompanied missions.</summary>
/// <param name="Done">As fellow.</param>
/// <param name="Surveys">Of them.</param>
/// <param name="Events">Of their cohorts.</param>
/// <param name="Accompanied">As mentor, be it a former one whom the trail alone knows.</param>
/// <param name="Impacts">With values that the person entered.</param>
/// <param name="Challenges">That name the person: as author, as the one who handed it in, or as mentor.</param>
/// <param name="Written">Those whose trail names the person as author or as the one who handed it in.</param>
/// <param name="HandedIn">Those that the person handed in.</param>
/// <param name="ToldChallenges">Those whose trail tells of the person's address, which a mentor has.</param>
/// <param name="Email">By which they were found; null for none.</param>
/// <param name="Account">Of the person; null without.</param>
/// <param name="Name">Of that account.</param>
public sealed record MissionTraces(
    IReadOnlyList<Mission> Done, IReadOnlyList<AlumniSurvey> Surveys, IReadOnlyList<CohortEvent> Events, IReadOnlyList<Mission> Accompanied,
    IReadOnlyList<ChallengeImpact> Impacts, IReadOnlyList<Challenge> Challenges, IReadOnlyList<ChallengeId> Written, IReadOnlyList<ChallengeId> HandedIn, IReadOnlyList<ChallengeId> ToldChallenges,
    string? Email, Domain.Organisations.UserId? Account, string? Name)
{
    public static readonly MissionTraces None = new([], [], [], [], [], [], [], [], [], null, null, null);
}
