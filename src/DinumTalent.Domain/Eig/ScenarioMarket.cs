using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>The market of a cohort, and its results told in the words of the cohort: people and challenges in place of numbers.</summary>
internal sealed class ScenarioMarket
{
    private readonly IReadOnlyList<FellowApplicationId> candidates;
    private readonly IReadOnlyList<(ChallengeId Challenge, Expertise Expertise)> positions;
    private readonly IReadOnlyList<IReadOnlyList<ChallengeId>> wishes;

    private ScenarioMarket(
        Market market, IReadOnlyList<FellowApplicationId> candidates, IReadOnlyList<(ChallengeId Challenge, Expertise Expertise)> positions, IReadOnlyList<IReadOnlyList<ChallengeId>> wishes) =>
        (Market, this.candidates, this.positions, this.wishes) = (market, candidates, positions, wishes);

    public Market Market { get; }

    /// <summary>The market of a scenario, with its locks; refused where a lock is about nobody, or contradicts another.</summary>
    public static Result<ScenarioMarket> Of(CohortLists lists, ScenarioTerms terms)
    {
        var fellows = FellowMarket.Of(lists.Fellows, lists.Positions, RankingRule.Create(terms.AuditionWeight, terms.Floor).Value);
        var positions = fellows.Rankings.Select(r => (r.Position.ChallengeId, r.Position.Expertise)).ToList();
        var locks = Numbered(terms.Locks, [.. fellows.Candidates], positions);
        if (locks.IsFailure) return Result<ScenarioMarket>.Failure(locks.Errors);
        var market = fellows.Create(locks.Value, TieBreaking.Draw(terms.Seed!.Trim()));
        if (market.IsFailure) return Result<ScenarioMarket>.Failure([.. market.Errors.Select(e => InCohort(e))]);
        var wishes = lists.Fellows.ToDictionary(f => f.Id, f => f.Wishes);
        return new ScenarioMarket(market.Value, fellows.Candidates, positions, [.. fellows.Candidates.Select(id => wishes[id])]);
    }

    /// <summary>The market of what was frozen.</summary>
    /// <param name="people">Those who are still in it.</param>
    /// <param name="frozen">All positions.</param>
    /// <param name="locks">That hold.</param>
    public static ScenarioMarket Of(IReadOnlyList<FrozenWishes> people, IReadOnlyList<FrozenPosition> frozen, IEnumerable<(FellowApplicationId Person, int Position, PairLockKind Kind)> locks)
    {
        var numbers = people.Select((p, number) => (p.ApplicationId, number)).ToDictionary(p => p.ApplicationId, p => p.number);
        var market = Market.Create(
            [.. people.Select(p => new CandidateList(p.ApplicationId.ToString(), p.Positions))],
            [.. frozen.Select(p => new PositionList($"{p.ChallengeId}/{p.Expertise}", p.Places - p.Spent, [.. p.Ranking.Where(numbers.ContainsKey).Select(id => numbers[id])]))],
            locks.Where(l => numbers.ContainsKey(l.Person)).Select(l => new PairLock(numbers[l.Person], l.Position, l.Kind)));
        return new ScenarioMarket(market.Value, [.. people.Select(p => p.ApplicationId)], [.. frozen.Select(p => (p.ChallengeId, p.Expertise))], [.. people.Select(p => p.Wishes)]);
    }

    public IReadOnlyList<FrozenPosition> Freeze() =>
        [.. positions.Select((p, number) => new FrozenPosition(p.Challenge, p.Expertise, Market.CapacityOf(number), [.. Market.RankingOf(number).ToArray().Select(c => candidates[c])]))];

    public IReadOnlyList<FrozenWishes> FreezeWishes(IReadOnlyDictionary<FellowApplicationId, int> numbers) =>
        [.. candidates.Select((id, c) => new FrozenWishes(id, numbers[id], wishes[c], [.. Market.WishesOf(c).ToArray()]))];

    public (IReadOnlyList<ScenarioSeat> Seats, IReadOnlyList<ScenarioOutcome> Outcomes, IReadOnlyList<ScenarioPosition> Positions) Report(Matching matching)
    {
        var outcomes = candidates.Select((_, c) => matching.OutcomesOf(c).Select(Told).ToList()).ToList();
        var seats = outcomes.Select((of, c) => of.Find(o => o.Reason is PairReason.Obtained or PairReason.Forced) is { } had
            ? new ScenarioSeat(candidates[c], had.ChallengeId, had.Expertise, had.WishRank, had.Rank, had.Reason is PairReason.Forced)
            : new ScenarioSeat(candidates[c], null, null, null, null, false)).ToList();
        return (seats, [.. outcomes.SelectMany(o => o)],
            [.. positions.Select((p, number) => new ScenarioPosition(p.Challenge, p.Expertise, Market.CapacityOf(number), matching.PeopleOf(number).Length, Market.RankingOf(number).Length))]);
    }

    public IReadOnlyList<ScenarioBlocking> Blocking(Matching matching, IReadOnlyList<ScenarioLock> locks) =>
        [.. matching.BlockingPairs().Select(b => new ScenarioBlocking(candidates[b.Candidate], positions[b.Position].Challenge, positions[b.Position].Expertise, Cause(b.Cause, locks)))];

    private ScenarioOutcome Told(PairOutcome o) => new(
        candidates[o.Candidate], positions[o.Position].Challenge, positions[o.Position].Expertise, o.Reason, WishRank(o.Candidate, positions[o.Position].Challenge), o.Rank, o.TakenAbove);

    /// <summary>Of the challenge: one wish may stand for several positions.</summary>
    private int? WishRank(int candidate, ChallengeId challenge)
    {
        for (var i = 0; i < wishes[candidate].Count; i++)
        {
            if (wishes[candidate][i] == challenge) return i + 1;
        }

        return null;
    }

    private ScenarioLock Cause(PairLock cause, IEnumerable<ScenarioLock> locks) => locks.First(l =>
        l.ApplicationId == candidates[cause.Candidate] && l.ChallengeId == positions[cause.Position].Challenge && l.Expertise == positions[cause.Position].Expertise && l.Kind == cause.Kind);

    private static Result<List<PairLock>> Numbered(IReadOnlyList<ScenarioLock> locks, List<FellowApplicationId> candidates, List<(ChallengeId, Expertise)> positions)
    {
        if (locks.Where((l, at) => locks.Take(at).Any(l.IsAbout)).Any()) return ScenarioErrors.LockTwice;
        var numbered = locks.Select(l => new PairLock(candidates.IndexOf(l.ApplicationId), positions.IndexOf((l.ChallengeId, l.Expertise)), l.Kind)).ToList();
        return numbered.Exists(l => l.Candidate < 0 || l.Position < 0) ? ScenarioErrors.LockUnknown : numbered;
    }

    /// <summary>The same refusal, which speaks of keys, without them.</summary>
    private static Error InCohort(Error error) => error.Code switch
    {
        "matching.forced-twice" => Error.Invalid("Lock", "Une même personne est imposée à deux postes : retirez l’une des deux affectations."),
        "matching.too-many-forced" => Error.Invalid("Lock", "Un poste a moins de places que d’affectations imposées : retirez-en."),
        _ => error,
    };
}
