namespace DinumTalent.Domain.Eig;

/// <summary>
/// Who has which position: stable among all pairs that no lock touches, and of all such results the best for every member
/// of one side at once.
/// </summary>
/// <remarks>
/// <para>
/// Stable: no candidate and position would both rather have each other than what they have. Whichever side it is best for, the
/// same candidates are matched and each position fills as many places; one that is not full has the same people (A. Roth, “On
/// the allocation of residents to rural hospitals”, Econometrica 54, 1986). Where it is best for the candidates, none of them
/// gains by giving other wishes than the true ones (Dubins and Freedman, 1981; Roth, 1982).
/// </para>
/// <para>The calculation is linear in the lists, in time and memory; each reason is one binary search in a position's people.</para>
/// </remarks>
public sealed partial class Matching
{
    private readonly int[] given;
    private readonly int[] givenWish;

    /// <summary>People of each position end to end, the best ranked first, who is not ranked last; and their entries.</summary>
    private readonly int[] people;
    private readonly int[] peopleEntry;
    private readonly int[] peopleStart;

    private Matching(Market market, MarketSide optimal, int[] given)
    {
        (Market, Optimal, this.given) = (market, optimal, given);
        givenWish = new int[given.Length];
        for (var c = 0; c < given.Length; c++) givenWish[c] = given[c] == Market.None ? Market.None : market.WishFor(c, given[c]);

        peopleStart = new int[market.PositionCount + 1];
        foreach (var position in given)
        {
            if (position != Market.None) peopleStart[position + 1]++;
        }

        for (var p = 0; p < market.PositionCount; p++) peopleStart[p + 1] += peopleStart[p];
        people = new int[peopleStart[^1]];
        peopleEntry = new int[people.Length];
        FillPeople();
    }

    public Market Market { get; }

    /// <summary>The side that it is best for.</summary>
    public MarketSide Optimal { get; }

    /// <summary>Candidates who have a position.</summary>
    public int MatchedCount => people.Length;

    public static Matching Of(Market market, MarketSide optimal = MarketSide.Candidates)
    {
        ArgumentNullException.ThrowIfNull(market);
        return new Matching(market, optimal, DeferredAcceptance.Run(market, optimal));
    }

    /// <summary>The position of a candidate; null for who is not matched.</summary>
    public int? PositionOf(int candidate) => given[candidate] == Market.None ? null : given[candidate];

    /// <summary>The people of a position, the best ranked first; who is forced there without being ranked comes last.</summary>
    public ReadOnlySpan<int> PeopleOf(int position) => people.AsSpan(peopleStart[position]..peopleStart[position + 1]);

    public Placement PlacementOf(int candidate) => new(candidate, PositionOf(candidate), GivenRank(candidate), Market.Forced[candidate] != Market.None);

    /// <summary>Every candidate, in the order of the market.</summary>
    public IEnumerable<Placement> Placements() => Enumerable.Range(0, given.Length).Select(PlacementOf);

    /// <summary>Candidates who have no position, in the order of the market.</summary>
    public IReadOnlyList<int> Unmatched() => [.. Enumerable.Range(0, given.Length).Where(c => given[c] == Market.None)];

    /// <summary>Positions with places left, in the order of the market.</summary>
    public IReadOnlyList<UnfilledPosition> Unfilled() =>
    [
        .. Enumerable.Range(0, Market.PositionCount).Select(p => new UnfilledPosition(p, Market.Capacity[p] - PeopleOf(p).Length)).Where(p => p.Free > 0),
    ];

    /// <summary>How many candidates have their first wish, their second and so on, up to the longest list.</summary>
    public IReadOnlyList<int> WishRanks()
    {
        var longest = 0;
        for (var c = 0; c < given.Length; c++) longest = Math.Max(longest, Market.WishesOf(c).Length);

        var counts = new int[longest];
        for (var c = 0; c < given.Length; c++)
        {
            if (GivenRank(c) is { } rank) counts[rank - 1]++;
        }

        return counts;
    }

    /// <summary>How many of those taken are the first of their position's ranking, the second and so on, up to the longest ranking.</summary>
    public IReadOnlyList<int> RankingRanks()
    {
        var longest = 0;
        for (var p = 0; p < Market.PositionCount; p++) longest = Math.Max(longest, Market.RankingOf(p).Length);

        var counts = new int[longest];
        for (var p = 0; p < Market.PositionCount; p++)
        {
            foreach (var entry in EntriesOf(p))
            {
                if (entry != int.MaxValue) counts[entry - Market.EntryStart[p]]++;
            }
        }

        return counts;
    }

    private ReadOnlySpan<int> EntriesOf(int position) => peopleEntry.AsSpan(peopleStart[position]..peopleStart[position + 1]);

    private int? GivenRank(int candidate) => givenWish[candidate] == Market.None ? null : givenWish[candidate] - Market.WishStart[candidate] + 1;

    private void FillPeople()
    {
        var seated = new bool[given.Length];
        var next = peopleStart[..Market.PositionCount];
        for (var p = 0; p < Market.PositionCount; p++)
        {
            for (var e = Market.EntryStart[p]; e < Market.EntryStart[p + 1] && next[p] < peopleStart[p + 1]; e++)
            {
                if (given[Market.EntryCandidate[e]] == p) Seat(Market.EntryCandidate[e], p, e);
            }
        }

        // Those left are forced without being ranked.
        for (var c = 0; c < given.Length; c++)
        {
            if (given[c] != Market.None && !seated[c]) Seat(c, given[c], int.MaxValue);
        }

        void Seat(int candidate, int position, int entry)
        {
            var at = next[position]++;
            (people[at], peopleEntry[at], seated[candidate]) = (candidate, entry, true);
        }
    }
}
