using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;

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

    /// <summary>What is followed of a challenge that missions answer; null before the first one. Used to open a mission, never to show.</summary>
    Task<ChallengeImpact?> FindImpact(ChallengeId challenge, CancellationToken cancellationToken);

    /// <summary>Missions of somebody, and those that the person accompanies: to the person, by account and confirmed address; to an administrator, of cohorts in scope under an address.</summary>
    Task<MissionTraces> MissionTracesOf(IAccess access, string? email, CancellationToken cancellationToken);
}

/// <summary>Everything kept of somebody who did or accompanied missions.</summary>
/// <param name="Done">As fellow.</param>
/// <param name="Surveys">Of them.</param>
/// <param name="Events">Of their cohorts.</param>
/// <param name="Accompanied">As mentor.</param>
/// <param name="Impacts">With values that the person entered, or may have.</param>
/// <param name="Email">By which they were found; null for none.</param>
/// <param name="Account">Of the person; null without.</param>
public sealed record MissionTraces(
    IReadOnlyList<Mission> Done, IReadOnlyList<AlumniSurvey> Surveys, IReadOnlyList<CohortEvent> Events, IReadOnlyList<Mission> Accompanied, IReadOnlyList<ChallengeImpact> Impacts, string? Email,
    Domain.Organisations.UserId? Account);
