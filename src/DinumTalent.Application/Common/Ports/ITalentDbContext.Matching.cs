using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Common.Ports;

/// <content>Matchings of cohorts and their results.</content>
public partial interface ITalentDbContext
{
    /// <summary>To the programme, of its cohorts; nothing of a sprint that the person applied to.</summary>
    IQueryable<MatchingScenario> MatchingScenarios(IAccess access);

    /// <summary>
    /// To the programme, of its cohorts, but not of a sprint that the person applied to; to somebody who applied, by account or by the link of a mail, the one
    /// that they have a place in or wait for, once it is announced. Whoever shows one to somebody who applied takes what is theirs.
    /// </summary>
    IQueryable<CohortResults> CohortResults(IAccess access);

    /// <summary>All that the session of results which a sprint is at is matched from, whoever asks, with the numbers of the applications. Used to compute, never to show.</summary>
    Task<(CohortLists Lists, IReadOnlyDictionary<FellowApplicationId, int> Numbers)> CohortLists(CohortId cohort, int sprint, DateOnly today, CancellationToken cancellationToken);

    /// <summary>How many people the session which a sprint is at is for, whoever asks; none where no place is free. Reads no text, reading or sheet.</summary>
    Task<int> CountToMatch(Cohort cohort, int sprint, IEnumerable<CohortResults> results, DateOnly today, CancellationToken cancellationToken);

    /// <summary>Applications to a sprint that were withdrawn, whoever asks. Used to announce, never to show.</summary>
    Task<IReadOnlyCollection<FellowApplicationId>> WithdrawnFellows(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>The announced or frozen result that an application is part of, whoever asks. Used when the person leaves, never to show.</summary>
    Task<CohortResults?> FindResultsOf(FellowApplicationId application, CancellationToken cancellationToken);

    /// <summary>Whether a result of an application is announced, whoever asks.</summary>
    Task<bool> HasResult(FellowApplicationId application, CancellationToken cancellationToken);

    /// <summary>Whether the author of an application was told a result of the same sprint with another one (<see cref="ResultsSession.IsToldElsewhere"/>), whoever asks.</summary>
    Task<bool> IsToldElsewhere(Cohort cohort, FellowApplication application, DateOnly today, CancellationToken cancellationToken);

    /// <summary>The results of a sprint, session by session, whoever asks. Used to say who may be matched or do a mission, never to show.</summary>
    Task<IReadOnlyList<CohortResults>> FindResults(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>Those whose author does or did a mission of the cohort, whoever asks. Used to erase, never to show.</summary>
    Task<IReadOnlyCollection<FellowApplicationId>> InMission(IReadOnlyCollection<FellowApplicationId> applications, CancellationToken cancellationToken);

    /// <summary>The scenarios and results of cohorts. Used to erase, never to show.</summary>
    Task<(IReadOnlyList<MatchingScenario> Scenarios, IReadOnlyList<CohortResults> Results)> MatchingsOf(IReadOnlyCollection<CohortId> cohorts, CancellationToken cancellationToken);

    /// <summary>Whether the person at hand applied to a sprint.</summary>
    Task<bool> HasApplied(IAccess access, CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>Titles and administrations of the public challenges of a cohort.</summary>
    Task<IReadOnlyDictionary<ChallengeId, (string Title, string Administration)>> PublicChallengesOf(CohortId cohort, CancellationToken cancellationToken);
}
