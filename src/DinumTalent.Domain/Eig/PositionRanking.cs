namespace DinumTalent.Domain.Eig;

/// <summary>Somebody on the list of a position.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="Rank">From 1; equals share it, and the next one counts them all.</param>
/// <param name="Mean">That ranks the person, from 0 to 5.</param>
public sealed record RankedFellow(FellowApplicationId Id, int Rank, decimal Mean);

/// <summary>
/// Who suits a position, the best first. It lists those who wish the challenge, can do what is sought, were heard, have not withdrawn
/// and reach the floor of the rule; equals stay equal, for the <see cref="TieBreaking"/> to decide.
/// </summary>
public sealed record PositionRanking
{
    private PositionRanking(FellowPosition position, IReadOnlyList<RankedFellow> entries) => (Position, Entries) = (position, entries);

    public FellowPosition Position { get; }

    /// <summary>The best first; the order of equals means nothing.</summary>
    public IReadOnlyList<RankedFellow> Entries { get; }

    public static PositionRanking Of(FellowPosition position, IEnumerable<RankableFellow> fellows, RankingRule rule)
    {
        var levels = fellows.Where(f => !f.IsWithdrawn && f.Seeks(position))
            .Select(f => (f.Id, Mean: rule.Of(f.Preselection, f.Audition)))
            .Where(f => f.Mean >= rule.Floor)
            .GroupBy(f => f.Mean!.Value, f => f.Id)
            .OrderByDescending(g => g.Key);
        var entries = new List<RankedFellow>();
        foreach (var level in levels)
        {
            var rank = entries.Count + 1;
            entries.AddRange(level.OrderBy(id => id.Value).Select(id => new RankedFellow(id, rank, level.Key)));
        }

        return new PositionRanking(position, entries);
    }

    /// <summary>The list as a market takes it.</summary>
    /// <param name="numbers">Of the candidates of the market.</param>
    public PositionList ToList(IReadOnlyDictionary<FellowApplicationId, int> numbers) =>
        new(Position.Key, Position.Places, [.. Entries.Select(e => numbers[e.Id])], [.. Entries.Select(e => e.Rank)]);
}
