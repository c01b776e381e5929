using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>One matching of a cohort, computed once and kept under a name with all that it was computed with. It never changes: another try is another scenario.</summary>
public sealed class MatchingScenario : AggregateRoot<MatchingScenarioId>, IAudited
{
    public const int AuthorMaxLength = 201;

    private MatchingScenario()
    {
    }

    private MatchingScenario(CohortLists lists, ScenarioTerms terms, StageActor author, DateTime now) : base(MatchingScenarioId.New())
    {
        (CohortId, Sprint, Session, Name, NameKey) = (lists.CohortId, lists.Sprint, lists.Session, terms.Name!.Trim(), FoldedText.Fold(terms.Name));
        (Optimal, AuditionWeight, Floor, Seed, Locks) = (terms.Optimal, terms.AuditionWeight, terms.Floor, terms.Seed!.Trim(), [.. terms.Locks]);
        (AuthorId, AuthorName, CreatedAt, Fingerprint) = (author.UserId, author.Name, now, lists.Fingerprint());
    }

    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    /// <summary>Of results, from 1.</summary>
    public int Session { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Folded; with cohort, sprint and session, unique.</summary>
    public string NameKey { get; private set; } = "";

    public UserId? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>The side that it is best for.</summary>
    public MarketSide Optimal { get; private set; }

    /// <summary>From 0 to 1.</summary>
    public decimal AuditionWeight { get; private set; }

    /// <summary>From 0 to 5.</summary>
    public decimal Floor { get; private set; }

    /// <summary>Of the draw between equals: whoever has it can draw again.</summary>
    public string Seed { get; private set; } = "";

    /// <summary>Of the lists that it was computed from.</summary>
    public string Fingerprint { get; private set; } = "";

    [Untold]
    public IReadOnlyList<ScenarioLock> Locks { get; private set; } = [];

    /// <summary>One a person.</summary>
    [Untold]
    public IReadOnlyList<ScenarioSeat> Seats { get; private set; } = [];

    /// <summary>Of each person, position by position, the most wanted first.</summary>
    [Untold]
    public IReadOnlyList<ScenarioOutcome> Outcomes { get; private set; } = [];

    [Untold]
    public IReadOnlyList<ScenarioPosition> Positions { get; private set; } = [];

    /// <summary>None without a lock.</summary>
    [Untold]
    public IReadOnlyList<ScenarioBlocking> Blocking { get; private set; } = [];

    /// <summary>How many ties the draw decided.</summary>
    public int BrokenTies { get; private set; }

    public int Placed => Seats.Count(s => s.ChallengeId is not null);

    /// <summary>How many have their first wish, their second and so on, up to the most wishes that may be given.</summary>
    public IReadOnlyList<int> WishRanks() => [.. Enumerable.Range(1, WishList.Most).Select(rank => Seats.Count(s => s.WishRank == rank))];

    /// <summary>How many of those taken are the first of their position's ranking, the second and so on, up to the last one taken.</summary>
    public IReadOnlyList<int> Ranks() => [.. Enumerable.Range(1, Seats.Max(s => s.Rank) ?? 0).Select(rank => Seats.Count(s => s.Rank == rank))];

    /// <summary>What it was computed with, under another name, with other locks and the rule that holds now.</summary>
    public ScenarioTerms Otherwise(string? name, IReadOnlyList<ScenarioLock> locks, RankingRule rule) => new(name, Optimal, rule.AuditionWeight, rule.Floor, Seed, locks);

    /// <summary>Refused when it no longer says what the lists say: another rule ranks people now, or wishes, notes, people or places are others.</summary>
    public Result IsCurrent(CohortLists lists) =>
        (lists.Rule?.AuditionWeight, lists.Rule?.Floor) != (AuditionWeight, Floor) ? ScenarioErrors.OtherRule
        : lists.Fingerprint() != Fingerprint ? ScenarioErrors.Stale
        : Result.Success;

    /// <summary>Computes a scenario.</summary>
    /// <param name="lists">As they stand.</param>
    /// <param name="terms">What people decide.</param>
    /// <param name="author">Who asks for it.</param>
    /// <param name="now">In UTC.</param>
    public static Result<MatchingScenario> Compute(CohortLists lists, ScenarioTerms terms, StageActor author, DateTime now)
    {
        var valid = terms.Check();
        if (valid.IsFailure) return Result<MatchingScenario>.Failure(valid.Errors);
        if (lists.Fellows.Count == 0 || lists.Positions.Count == 0) return ScenarioErrors.NobodyToMatch;
        var market = ScenarioMarket.Of(lists, terms);
        if (market.IsFailure) return Result<MatchingScenario>.Failure(market.Errors);
        var scenario = new MatchingScenario(lists, terms, author, now);
        var matching = Matching.Of(market.Value.Market, terms.Optimal);
        var report = market.Value.Report(matching);
        (scenario.Seats, scenario.Outcomes, scenario.Positions) = (report.Seats, report.Outcomes, report.Positions);
        (scenario.Blocking, scenario.BrokenTies) = (market.Value.Blocking(matching, scenario.Locks), market.Value.Market.BrokenTies.Count);
        return scenario;
    }

    /// <summary>Leaves out what concerns somebody who is erased.</summary>
    public void Forget(IReadOnlyCollection<FellowApplicationId> erased)
    {
        Locks = [.. Locks.Where(l => !erased.Contains(l.ApplicationId))];
        Seats = [.. Seats.Where(s => !erased.Contains(s.ApplicationId))];
        Outcomes = [.. Outcomes.Where(o => !erased.Contains(o.ApplicationId))];
        Blocking = [.. Blocking.Where(b => !erased.Contains(b.ApplicationId) && !erased.Contains(b.Cause.ApplicationId))];
    }
}
