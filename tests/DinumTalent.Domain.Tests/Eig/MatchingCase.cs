using CsCheck;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>Wishes, capacities, rankings and locks by number, with the definitions of what is preferred, written as they are read.</summary>
internal sealed record MatchingCase(int[][] Wishes, int[] Capacities, int[][] Rankings, PairLock[] Locks)
{
    private const int Unlisted = 1_000;

    /// <summary>So small that every assignment can be tried.</summary>
    public static Gen<MatchingCase> Small { get; } =
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 4], Gen.Int[0, 1_000_000], (candidates, positions, seed) => Random(candidates, positions, 2, new Random(seed), locks: 0));

    public static Gen<MatchingCase> SmallWithLocks { get; } =
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 4], Gen.Int[0, 1_000_000], (candidates, positions, seed) => Random(candidates, positions, 2, new Random(seed), locks: 4));

    public static Gen<MatchingCase> Large { get; } =
        Gen.Select(Gen.Int[20, 80], Gen.Int[5, 20], Gen.Int[0, 1_000_000], (candidates, positions, seed) => Random(candidates, positions, 6, new Random(seed), locks: 12));

    public IEnumerable<int> Candidates => Enumerable.Range(0, Wishes.Length);

    public IEnumerable<int> Positions => Enumerable.Range(0, Capacities.Length);

    public static MatchingCase Of(int[][] wishes, int[] capacities, int[][] rankings, params PairLock[] locks) => new(wishes, capacities, rankings, locks);

    public static string CandidateKey(int candidate) => $"c{candidate}";

    public static string PositionKey(int position) => $"p{position}";

    public Market Market() => Domain.Eig.Market.Create(
        [.. Candidates.Select(c => new CandidateList(CandidateKey(c), Wishes[c]))],
        [.. Positions.Select(p => new PositionList(PositionKey(p), Capacities[p], Rankings[p]))], Locks).Value;

    public int?[] Given(MarketSide optimal = MarketSide.Candidates)
    {
        var matching = Matching.Of(Market(), optimal);
        return [.. Candidates.Select(matching.PositionOf)];
    }

    public MatchingCase WithWishes(int candidate, int[] wishes) => this with { Wishes = [.. Wishes.Select((list, c) => c == candidate ? wishes : list)] };

    public int? Forced(int candidate) => Locks.Where(l => l.Kind is PairLockKind.Forced && l.Candidate == candidate).Select(l => (int?)l.Position).SingleOrDefault();

    public bool Forbids(int candidate, int position) => Locks.Contains(PairLock.Forbid(candidate, position));

    public bool IsAcceptable(int candidate, int position) => Wishes[candidate].Contains(position) && Rankings[position].Contains(candidate);

    /// <summary>From 0; nothing at all comes after the list, and what is not listed after that.</summary>
    public int WishOf(int candidate, int? position) =>
        position is null ? Unlisted : Array.IndexOf(Wishes[candidate], position.Value) is var rank and >= 0 ? rank : Unlisted + 1;

    public int RankOf(int position, int candidate) => Array.IndexOf(Rankings[position], candidate) is var rank and >= 0 ? rank : Unlisted;

    /// <summary>The definition: both accept each other, and would both rather.</summary>
    public bool Blocks(int?[] given, int candidate, int position)
    {
        if (!IsAcceptable(candidate, position) || WishOf(candidate, position) >= WishOf(candidate, given[candidate])) return false;
        var people = People(given, position).ToList();
        return people.Count < Capacities[position] || people.Exists(other => RankOf(position, other) > RankOf(position, candidate));
    }

    public IEnumerable<int> People(int?[] given, int position) => Candidates.Where(c => given[c] == position);

    public override string ToString() =>
        $"wishes {Written(Wishes)}; capacities {string.Join(',', Capacities)}; rankings {Written(Rankings)}; locks {string.Join(", ", Locks)}";

    private static string Written(int[][] lists) => string.Join(" / ", lists.Select(list => string.Join(' ', list)));

    private static MatchingCase Random(int candidates, int positions, int capacity, Random random, int locks)
    {
        var wishes = Enumerable.Range(0, candidates).Select(_ => Some(positions)).ToArray();
        var rankings = Enumerable.Range(0, positions).Select(_ => Some(candidates)).ToArray();
        var capacities = Enumerable.Range(0, positions).Select(_ => random.Next(capacity + 1)).ToArray();
        var set = new List<PairLock>();
        for (var i = random.Next(locks + 1); i > 0; i--)
        {
            var (candidate, position) = (random.Next(candidates), random.Next(positions));
            if (set.Exists(l => l.Candidate == candidate && (l.Position == position || l.Kind is PairLockKind.Forced))) continue;
            var isFull = set.Count(l => l.Kind is PairLockKind.Forced && l.Position == position) >= capacities[position];
            set.Add(isFull || random.Next(2) == 0 ? PairLock.Forbid(candidate, position) : PairLock.Force(candidate, position));
        }

        return new MatchingCase(wishes, capacities, rankings, [.. set]);

        // Long lists, so that people compete.
        int[] Some(int of)
        {
            var all = Enumerable.Range(0, of).ToArray();
            random.Shuffle(all);
            return all[..Math.Min(of, (int)(of * (0.3 + random.NextDouble())))];
        }
    }
}
