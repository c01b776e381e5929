using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Wishes and rankings of a cohort, put as a <see cref="Market"/> takes them.</summary>
/// <remarks>
/// A wish is for a challenge, a place is of an expertise in it: each wish stands for the positions of its challenge that the person
/// can fill, what the person can do best first.
/// </remarks>
public sealed record FellowMarket
{
    private FellowMarket(IReadOnlyList<FellowApplicationId> candidates, IReadOnlyList<PositionRanking> rankings) => (Candidates, Rankings) = (candidates, rankings);

    /// <summary>By their number in the market.</summary>
    public IReadOnlyList<FellowApplicationId> Candidates { get; }

    /// <summary>By the number of their position in the market.</summary>
    public IReadOnlyList<PositionRanking> Rankings { get; }

    public required IReadOnlyList<CandidateList> CandidateLists { get; init; }

    public required IReadOnlyList<PositionList> PositionLists { get; init; }

    /// <summary>Puts all in an order that does not depend on that of the input. Who has withdrawn stays, without wishes.</summary>
    public static FellowMarket Of(IReadOnlyCollection<RankableFellow> fellows, IEnumerable<FellowPosition> positions, RankingRule rule)
    {
        var candidates = fellows.OrderBy(f => f.Id.Value).ToList();
        var numbers = candidates.Select((f, number) => (f.Id, number)).ToDictionary(f => f.Id, f => f.number);
        var rankings = positions.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => PositionRanking.Of(p, candidates, rule)).ToList();
        var places = rankings.Select((r, number) => (r.Position.ChallengeId, r.Position.Expertise, number)).ToDictionary(p => (p.ChallengeId, p.Expertise), p => p.number);
        return new FellowMarket([.. candidates.Select(f => f.Id)], rankings)
        {
            CandidateLists = [.. candidates.Select(f => new CandidateList(f.Id.ToString(), f.IsWithdrawn ? [] : [.. Wishes(f)]))],
            PositionLists = [.. rankings.Select(r => r.ToList(numbers))],
        };

        IEnumerable<int> Wishes(RankableFellow fellow) =>
            from challenge in fellow.Wishes
            from expertise in fellow.Expertises
            where places.ContainsKey((challenge, expertise))
            select places[(challenge, expertise)];
    }

    /// <inheritdoc cref="Market.Create"/>
    public Result<Market> Create(IEnumerable<PairLock>? locks = null, TieBreaking? ties = null) => Market.Create(CandidateLists, PositionLists, locks, ties);
}
