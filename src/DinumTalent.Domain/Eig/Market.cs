using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// Candidates with their wishes, positions with their capacities and rankings, and the locks that people set: all that a
/// matching is computed from, checked and unchangeable. Candidates and positions go by their number in the lists given.
/// </summary>
/// <remarks>
/// The lists lie end to end in arrays, and each entry knows its counterpart on the other side, so that no step of a
/// matching searches: time and memory are linear in the total length of the lists (with ties, n log n in the people of each).
/// </remarks>
public sealed class Market
{
    /// <summary>Stands for "not there" in arrays of numbers.</summary>
    internal const int None = -1;

    private readonly string[] candidates;
    private readonly string[] positions;

    private Market(string[] candidates, string[] positions) => (this.candidates, this.positions) = (candidates, positions);

    public int CandidateCount => candidates.Length;

    public int PositionCount => positions.Length;

    public TieBreaking TieBreaking { get; private init; } = TieBreaking.AsGiven;

    /// <summary>Each tie that the rule decided, position by position.</summary>
    public IReadOnlyList<BrokenTie> BrokenTies { get; private init; } = [];

    public IReadOnlyList<PairLock> Locks { get; private init; } = [];

    /// <summary>Where the wishes of each candidate begin; one more than candidates, the last being their total.</summary>
    internal int[] WishStart { get; private init; } = [];

    /// <summary>The position of each wish.</summary>
    internal int[] WishPosition { get; private init; } = [];

    /// <summary>The entry of the position's ranking that answers each wish, or <see cref="None"/>.</summary>
    internal int[] WishEntry { get; private init; } = [];

    /// <summary>The wishes that a lock forbids.</summary>
    internal bool[] WishForbidden { get; private init; } = [];

    /// <summary>Where the ranking of each position begins; one more than positions.</summary>
    internal int[] EntryStart { get; private init; } = [];

    /// <summary>The candidate of each entry of a ranking.</summary>
    internal int[] EntryCandidate { get; private init; } = [];

    /// <summary>The candidate's wish that answers each entry, or <see cref="None"/>.</summary>
    internal int[] EntryWish { get; private init; } = [];

    internal int[] Capacity { get; private init; } = [];

    /// <summary>The position that a lock gives each candidate, or <see cref="None"/>.</summary>
    internal int[] Forced { get; private init; } = [];

    public static Result<Market> Create(
        IReadOnlyList<CandidateList> candidates, IReadOnlyList<PositionList> positions, IEnumerable<PairLock>? locks = null, TieBreaking? ties = null)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(positions);
        var checkedLocks = (locks ?? []).Distinct().ToArray();
        var rule = ties ?? TieBreaking.AsGiven;
        var errors = new MarketCheck(candidates, positions, checkedLocks).Errors();
        if (errors.Count > 0) return Result<Market>.Failure(errors);

        var (wishStart, wishPosition) = EndToEnd(candidates, c => c.Wishes);
        var (entryStart, entryCandidate) = EndToEnd(positions, p => p.Ranking);
        var broken = Rankings.BreakTies(candidates, positions, rule, entryStart, entryCandidate);
        var (wishEntry, entryWish) = Rankings.Join(wishStart, wishPosition, entryStart, entryCandidate);
        return new Market([.. candidates.Select(c => c.Key)], [.. positions.Select(p => p.Key)])
        {
            TieBreaking = rule,
            BrokenTies = broken,
            Locks = checkedLocks,
            WishStart = wishStart,
            WishPosition = wishPosition,
            WishEntry = wishEntry,
            WishForbidden = Forbidden(checkedLocks, wishStart, wishPosition),
            EntryStart = entryStart,
            EntryCandidate = entryCandidate,
            EntryWish = entryWish,
            Capacity = [.. positions.Select(p => p.Capacity)],
            Forced = ForcedPositions(checkedLocks, candidates.Count),
        };
    }

    public string CandidateKey(int candidate) => candidates[candidate];

    public string PositionKey(int position) => positions[position];

    /// <summary>Places of a position.</summary>
    public int CapacityOf(int position) => Capacity[position];

    /// <summary>Positions that a candidate wishes, the most wanted first.</summary>
    public ReadOnlySpan<int> WishesOf(int candidate) => WishPosition.AsSpan(WishStart[candidate]..WishStart[candidate + 1]);

    /// <summary>Candidates whom a position ranks, the most wanted first, ties broken.</summary>
    public ReadOnlySpan<int> RankingOf(int position) => EntryCandidate.AsSpan(EntryStart[position]..EntryStart[position + 1]);

    /// <summary>The wish of a candidate for a position, or <see cref="None"/>; linear in the candidate's list.</summary>
    internal int WishFor(int candidate, int position)
    {
        var at = WishesOf(candidate).IndexOf(position);
        return at < 0 ? None : WishStart[candidate] + at;
    }

    private static (int[] Start, int[] Flat) EndToEnd<T>(IReadOnlyList<T> lists, Func<T, IReadOnlyList<int>> of)
    {
        var start = new int[lists.Count + 1];
        for (var i = 0; i < lists.Count; i++) start[i + 1] = checked(start[i] + of(lists[i]).Count);

        var flat = new int[start[^1]];
        for (var i = 0; i < lists.Count; i++)
        {
            var list = of(lists[i]);
            for (var j = 0; j < list.Count; j++) flat[start[i] + j] = list[j];
        }

        return (start, flat);
    }

    private static bool[] Forbidden(PairLock[] locks, int[] wishStart, int[] wishPosition)
    {
        var forbidden = new bool[wishPosition.Length];
        foreach (var pair in locks.Where(l => l.Kind is PairLockKind.Forbidden))
        {
            var at = Array.IndexOf(wishPosition, pair.Position, wishStart[pair.Candidate], wishStart[pair.Candidate + 1] - wishStart[pair.Candidate]);
            if (at >= 0) forbidden[at] = true;
        }

        return forbidden;
    }

    private static int[] ForcedPositions(PairLock[] locks, int candidates)
    {
        var forced = new int[candidates];
        Array.Fill(forced, None);
        foreach (var pair in locks.Where(l => l.Kind is PairLockKind.Forced)) forced[pair.Candidate] = pair.Position;
        return forced;
    }
}
