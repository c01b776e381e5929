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

    /// <summary>All that a sprint is matched from, whoever asks, with the numbers of the applications. Used to compute, never to show.</summary>
    Task<(CohortLists Lists, IReadOnlyDictionary<FellowApplicationId, int> Numbers)> CohortLists(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>Applications to a sprint that were withdrawn, whoever asks. Used to announce, never to show.</summary>
    Task<IReadOnlyCollection<FellowApplicationId>> WithdrawnFellows(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>The announced or frozen result that an application is part of, whoever asks. Used when the person leaves, never to show.</summary>
    Task<CohortResults?> FindResultsOf(FellowApplicationId application, CancellationToken cancellationToken);

    /// <summary>The result of a sprint, whoever asks. Used to say whether a mission may be opened, never to show.</summary>
    Task<CohortResults?> FindResults(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>The scenarios and results of cohorts. Used to erase, never to show.</summary>
    Task<(IReadOnlyList<MatchingScenario> Scenarios, IReadOnlyList<CohortResults> Results)> MatchingsOf(IReadOnlyCollection<CohortId> cohorts, CancellationToken cancellationToken);

    /// <summary>Whether the person at hand applied to a sprint.</summary>
    Task<bool> HasApplied(IAccess access, CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>Titles and administrations of the public challenges of a cohort.</summary>
    Task<IReadOnlyDictionary<ChallengeId, (string Title, string Administration)>> PublicChallengesOf(CohortId cohort, CancellationToken cancellationToken);
}
