using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// The result of one session of a sprint of a cohort: proposed by one person, frozen by another, announced to all at once, then answered. One aggregate, so
/// that two freezings, two answers or an answer and the end of a delay come one after the other.
/// </summary>
public sealed partial class CohortResults : AggregateRoot<CohortResultsId>, IAudited
{
    public const int NameMaxLength = 201;
    public const int ReasonMaxLength = 500;

    private readonly List<FellowPlace> places = [];

    private CohortResults()
    {
    }

    private CohortResults(CohortId cohort, int sprint, int session) : base(CohortResultsId.New()) => (CohortId, Sprint, Session) = (cohort, sprint, session);

    /// <summary>With sprint and session, unique.</summary>
    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    /// <summary>From 1; always 1 in a cohort that does not recruit continuously (<see cref="ResultsSession"/>).</summary>
    public int Session { get; private set; }

    /// <summary>Proposed or frozen; null after it was reopened.</summary>
    public MatchingScenarioId? ScenarioId { get; private set; }

    public UserId? ProposedBy { get; private set; }

    public string? ProposedByName { get; private set; }

    public DateTime? ProposedAt { get; private set; }

    public UserId? FrozenBy { get; private set; }

    public string? FrozenByName { get; private set; }

    /// <summary>When a second person confirmed; null before.</summary>
    public DateTime? FrozenAt { get; private set; }

    /// <summary>When all were told; null before, and nobody outside sees anything.</summary>
    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>When those who still waited were told that there is no place; null before.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>When a later session was last frozen, and places that nobody held here went to it; null before.</summary>
    public DateTime? HandedOnAt { get; private set; }

    /// <summary>To answer when a place came free, as it was set at the announcement; 0 before.</summary>
    public int NextDays { get; private set; }

    [Untold]
    public IReadOnlyList<FrozenPosition> Positions { get; private set; } = [];

    [Untold]
    public IReadOnlyList<FrozenWishes> Wishes { get; private set; } = [];

    [Untold]
    public IReadOnlyList<ScenarioLock> Locks { get; private set; } = [];

    /// <summary>Why each has what they have; of those who have left, as it was then.</summary>
    [Untold]
    public IReadOnlyList<ScenarioOutcome> Outcomes { get; private set; } = [];

    /// <summary>One a person; none before the freezing.</summary>
    public IReadOnlyList<FellowPlace> Places => places;

    public static CohortResults Of(CohortId cohort, int sprint, int session = 1) => new(cohort, sprint, session);

    /// <summary>Puts a scenario forward, in place of what was proposed before.</summary>
    /// <param name="scenario">Of the same session.</param>
    /// <param name="lists">As they stand.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="isCandidate">Whether that person applied to the cohort.</param>
    /// <param name="now">In UTC.</param>
    public Result Propose(MatchingScenario scenario, CohortLists lists, StageActor by, bool isCandidate, DateTime now)
    {
        var possible = MayFreeze(scenario, lists, isCandidate);
        if (possible.IsFailure) return possible;
        (ScenarioId, ProposedBy, ProposedByName, ProposedAt) = (scenario.Id, by.UserId, by.Name, now);
        return Result.Success;
    }

    /// <summary>Last day of the auditions, while nothing may be confirmed for them; null once they are over, and in a cohort that recruits continuously.</summary>
    public static DateOnly? AuditionsUntil(Cohort cohort, int sprint, DateOnly today) =>
        cohort.Mode is not CohortMode.Continuous && cohort.Find(PhaseKind.Auditions, sprint) is { ClosesOn: { } last } auditions && auditions.StateOn(today) is not PhaseState.Over ? last : null;

    /// <summary>A second person confirms: from now on the result stands, and what happens to the lists no longer matters.</summary>
    /// <param name="cohort">Its cohort.</param>
    /// <param name="scenario">That the person read and confirms.</param>
    /// <param name="lists">As they stand.</param>
    /// <param name="numbers">Of the applications.</param>
    /// <param name="before">The announced sessions of the sprint; none outside continuous cohorts.</param>
    /// <param name="by">Who confirms.</param>
    /// <param name="isCandidate">Whether that person applied to the cohort.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result Confirm(
        Cohort cohort, MatchingScenario scenario, CohortLists lists, IReadOnlyDictionary<FellowApplicationId, int> numbers, IReadOnlyCollection<CohortResults> before, StageActor by, bool isCandidate,
        DateTime now, DateOnly today)
    {
        if (AnnouncedAt is null && FrozenAt is null && ScenarioId is null) return ScenarioErrors.NotProposed;
        if (cohort.Id != CohortId || before.Count != Session - 1 || before.Any(r => (r.CohortId, r.Sprint, r.AnnouncedAt is null) != (CohortId, Sprint, false))) return Error.NotFound;
        var possible = MayFreeze(scenario, lists, isCandidate);
        if (possible.IsFailure) return possible;
        if (scenario.Id != ScenarioId) return ScenarioErrors.OtherScenario;
        if (by.UserId is null || by.UserId == ProposedBy) return ScenarioErrors.SamePerson;
        if (AuditionsUntil(cohort, Sprint, today) is { } last) return ScenarioErrors.AuditionsOpen(last);

        var market = ScenarioMarket.Of(lists, scenario.Otherwise(scenario.Name, scenario.Locks, lists.Rule!)).Value;
        (Positions, Wishes, Locks, Outcomes) = (market.Freeze(), market.FreezeWishes(numbers), [.. scenario.Locks], [.. scenario.Outcomes]);
        (FrozenBy, FrozenByName, FrozenAt) = (by.UserId, by.Name, now);
        places.Clear();
        places.AddRange(scenario.Seats.Select(s => new FellowPlace(s.ApplicationId, numbers[s.ApplicationId], s.ChallengeId is not null ? PlaceStatus.Offered : IsHopeful(s) ? PlaceStatus.Waiting : PlaceStatus.NotTaken, s)));
        foreach (var earlier in before) earlier.HandOn(now);
        return Result.Success;
    }

    /// <summary>Takes proposal and freezing back, as long as nobody was told.</summary>
    public Result Reopen(string? reason)
    {
        if (AnnouncedAt is not null) return ScenarioErrors.Announced;
        if (ScenarioId is null) return ScenarioErrors.NotProposed;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return ScenarioErrors.ReasonMissing;
        (ScenarioId, ProposedBy, ProposedByName, ProposedAt) = (null, null, null, null);
        (FrozenBy, FrozenByName, FrozenAt) = (null, null, null);
        (Positions, Wishes, Locks, Outcomes) = ([], [], [], []);
        places.Clear();
        Because(reason.Trim());
        return Result.Success;
    }

    private Result MayFreeze(MatchingScenario scenario, CohortLists lists, bool isCandidate) =>
        AnnouncedAt is not null ? ScenarioErrors.Announced
        : FrozenAt is not null ? ScenarioErrors.Frozen
        : (scenario.CohortId, scenario.Sprint, scenario.Session) != (CohortId, Sprint, Session) || (lists.CohortId, lists.Sprint, lists.Session) != (CohortId, Sprint, Session) ? Error.NotFound
        : isCandidate ? ScenarioErrors.Candidate
        : scenario.IsCurrent(lists);

    /// <summary>Whether somebody without a place could still come to one.</summary>
    private bool IsHopeful(ScenarioSeat seat) => Outcomes.Any(o => o.ApplicationId == seat.ApplicationId && o.Reason is PairReason.Outranked or PairReason.PlaceForced);
}
