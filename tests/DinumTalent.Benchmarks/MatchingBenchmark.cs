using System.Globalization;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Benchmarks;

/// <summary>
/// A cohort and a national match, from the lists to the result, beside the same procedure as textbooks write it, over names in
/// dictionaries; and what it takes to give the reason for every single pair on top.
/// </summary>
internal static class MatchingBenchmark
{
    private const string Yardstick = "textbook, dictionaries of names";

    public static async Task<IReadOnlyList<Line>> Run()
    {
        var cohort = Lists.Invent(candidates: 120, positions: 36, places: 40, wishes: 4);
        var national = Lists.Invent(candidates: 50_000, positions: 6_400, places: 41_000, wishes: 10);
        return [.. await Lines("cohort of 40 fellows, 120 candidates", cohort, 200, "5 ms"), .. await Lines("50,000 candidates, 6,400 programmes, 41,000 places", national, 10, "1 s")];
    }

    private static async Task<IReadOnlyList<Line>> Lines(string size, Lists lists, int times, string budget)
    {
        var (before, kept) = (GC.GetAllocatedBytesForCurrentThread(), lists.Match());
        var note = string.Create(CultureInfo.InvariantCulture, $"{kept.MatchedCount:N0} matched; {(GC.GetAllocatedBytesForCurrentThread() - before) / 1024:N0} KB allocated for lists of {lists.Length:N0}");
        lists.Textbook().Count.ShouldEqual(kept.MatchedCount);
        var textbook = await Time(times, () => lists.Textbook());
        return
        [
            new Line($"stable matching, {size}", await Time(times, () => lists.Match()), budget, Yardstick, textbook, note),
            new Line($"stable matching with every reason, {size}", await Time(times, () => Explained(lists)), budget, Yardstick, textbook),
        ];
    }

    private static Task<Timing> Time(int times, Action act)
    {
        for (var i = 0; i < Math.Max(3, times / 4); i++) act();
        return Timing.OneByOne(times, () =>
        {
            act();
            return Task.CompletedTask;
        });
    }

    private static int Explained(Lists lists)
    {
        var matching = lists.Match();
        var count = matching.BlockingPairs().Count();
        for (var c = 0; c < matching.Market.CandidateCount; c++) count += matching.OutcomesOf(c).Count();
        for (var p = 0; p < matching.Market.PositionCount; p++) count += matching.OutcomesAt(p).Count();
        return count;
    }

    private static void ShouldEqual(this int one, int other)
    {
        if (one != other) throw new InvalidOperationException($"The two ways match {one} and {other}.");
    }

    /// <summary>Both sides, by number and by name.</summary>
    private sealed record Lists(IReadOnlyList<CandidateList> Candidates, IReadOnlyList<PositionList> Positions)
    {
        private readonly Dictionary<string, string[]> wishes = Candidates.ToDictionary(c => c.Key, c => c.Wishes.Select(p => Positions[p].Key).ToArray());
        private readonly Dictionary<string, string[]> rankings = Positions.ToDictionary(p => p.Key, p => p.Ranking.Select(c => Candidates[c].Key).ToArray());

        public int Length { get; } = Candidates.Sum(c => c.Wishes.Count) + Positions.Sum(p => p.Ranking.Count);

        /// <summary>Some positions are wished more than others, some people ranked well by all; each position ranks all who wish it.</summary>
        public static Lists Invent(int candidates, int positions, int places, int wishes)
        {
            var random = new Random(7);
            var asked = Enumerable.Range(0, positions).Select(_ => new List<(double Score, int Candidate)>()).ToArray();
            var lists = new List<CandidateList>(candidates);
            for (var c = 0; c < candidates; c++)
            {
                var talent = random.NextDouble();
                var wished = new HashSet<int>();
                while (wished.Count < wishes) wished.Add((int)(positions * Math.Pow(random.NextDouble(), 1.5)));
                foreach (var p in wished) asked[p].Add((talent + random.NextDouble(), c));
                lists.Add(new CandidateList($"candidat-{c}", [.. wished]));
            }

            return new Lists(lists, [.. asked.Select((by, p) => new PositionList(
                $"poste-{p}", (places / positions) + (p < places % positions ? 1 : 0), [.. by.OrderByDescending(a => a.Score).Select(a => a.Candidate)]))]);
        }

        public Matching Match() => Matching.Of(Market.Create(Candidates, Positions).Value);

        public Dictionary<string, string> Textbook()
        {
            var rank = rankings.ToDictionary(r => r.Key, r => r.Value.Index().ToDictionary(e => e.Item, e => e.Index));
            var capacity = Positions.ToDictionary(p => p.Key, p => p.Capacity);
            var held = Positions.ToDictionary(p => p.Key, _ => new PriorityQueue<string, int>());
            var next = wishes.ToDictionary(w => w.Key, _ => 0);
            var free = new Queue<string>(wishes.Keys);
            while (free.TryDequeue(out var candidate))
            {
                if (next[candidate] == wishes[candidate].Length) continue;
                var position = wishes[candidate][next[candidate]++];
                if (!rank[position].TryGetValue(candidate, out var place))
                {
                    free.Enqueue(candidate);
                    continue;
                }

                held[position].Enqueue(candidate, -place);
                if (held[position].Count > capacity[position]) free.Enqueue(held[position].Dequeue());
            }

            return held.SelectMany(h => h.Value.UnorderedItems.Select(i => (i.Element, h.Key))).ToDictionary(m => m.Element, m => m.Key);
        }
    }
}
