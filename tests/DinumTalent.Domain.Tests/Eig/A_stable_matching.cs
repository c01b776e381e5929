using CsCheck;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class A_stable_matching
{
    private const int Cases = 1_000;

    public static TheoryData<MarketSide> Sides => [MarketSide.Candidates, MarketSide.Positions];

    [Theory]
    [MemberData(nameof(Sides))]
    public void is_blocked_by_no_pair_without_a_lock(MarketSide optimal) => MatchingCase.Large.Sample(
        lists =>
        {
            var free = lists with { Locks = [] };
            var matching = Matching.Of(free.Market(), optimal);
            var given = free.Given(optimal);

            (from c in free.Candidates from p in free.Positions where free.Blocks(given, c, p) select (c, p)).ShouldBeEmpty();
            matching.BlockingPairs().ShouldBeEmpty();
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(Sides))]
    public void gives_places_that_exist_to_people_who_accept_each_other(MarketSide optimal) => MatchingCase.Large.Sample(
        lists =>
        {
            var given = lists.Given(optimal);

            foreach (var p in lists.Positions) lists.People(given, p).Count().ShouldBeLessThanOrEqualTo(lists.Capacities[p]);
            foreach (var c in lists.Candidates)
            {
                if (lists.Forced(c) is { } forced) given[c].ShouldBe(forced);
                else if (given[c] is { } p) (lists.IsAcceptable(c, p), lists.Forbids(c, p)).ShouldBe((true, false));
            }
        },
        iter: 200);

    [Fact]
    public void gives_every_candidate_the_best_of_all_stable_results() => MatchingCase.SmallWithLocks.Sample(
        lists =>
        {
            var all = NaiveMatching.AllStable(lists);
            var given = lists.Given(MarketSide.Candidates);

            foreach (var c in lists.Candidates) lists.WishOf(c, given[c]).ShouldBe(all.Min(a => lists.WishOf(c, a[c])));
        },
        iter: Cases);

    [Fact]
    public void gives_every_candidate_the_worst_of_them_where_it_is_best_for_positions() => MatchingCase.SmallWithLocks.Sample(
        lists =>
        {
            var all = NaiveMatching.AllStable(lists);
            var given = lists.Given(MarketSide.Positions);

            foreach (var c in lists.Candidates) lists.WishOf(c, given[c]).ShouldBe(all.Max(a => lists.WishOf(c, a[c])));
        },
        iter: Cases);

    /// <summary>Each place, from the best occupied to the worst, has the best that any stable result gives it.</summary>
    [Fact]
    public void gives_every_position_the_best_of_all_stable_results() => MatchingCase.SmallWithLocks.Sample(
        lists =>
        {
            var all = NaiveMatching.AllStable(lists);
            var given = lists.Given(MarketSide.Positions);

            foreach (var p in lists.Positions)
            {
                var ours = Ranks(given, p);
                foreach (var other in all.Select(a => Ranks(a, p))) ours.Zip(other).ShouldAllBe(pair => pair.First <= pair.Second);
            }

            int[] Ranks(int?[] assignment, int p) => [.. lists.People(assignment, p).Select(c => lists.RankOf(p, c)).Order()];
        },
        iter: Cases);

    /// <summary>A. Roth, “On the allocation of residents to rural hospitals”, Econometrica 54, 1986.</summary>
    [Fact]
    public void fills_the_same_places_and_matches_the_same_people_as_every_other() => MatchingCase.SmallWithLocks.Sample(
        lists =>
        {
            var given = lists.Given();

            foreach (var other in NaiveMatching.AllStable(lists).Append(lists.Given(MarketSide.Positions)))
            {
                foreach (var c in lists.Candidates) (other[c] is null).ShouldBe(given[c] is null);
                foreach (var p in lists.Positions)
                {
                    var people = lists.People(given, p).ToList();
                    lists.People(other, p).Count().ShouldBe(people.Count);
                    if (people.Count < lists.Capacities[p]) lists.People(other, p).ShouldBe(people);
                }
            }
        },
        iter: Cases);

    [Fact]
    public void rewards_no_candidate_for_a_shortened_list() => MatchingCase.Small.Sample(
        lists =>
        {
            var given = lists.Given();

            foreach (var c in lists.Candidates)
            {
                foreach (var shortened in Parts(lists.Wishes[c]))
                {
                    lists.WishOf(c, lists.WithWishes(c, shortened).Given()[c]).ShouldBeGreaterThanOrEqualTo(lists.WishOf(c, given[c]));
                }
            }
        },
        iter: Cases);

    [Fact]
    public void rewards_no_candidate_for_any_other_order_of_the_list() => MatchingCase.Small.Sample(
        lists =>
        {
            var given = lists.Given();

            foreach (var c in lists.Candidates)
            {
                foreach (var untrue in Parts(lists.Wishes[c]).SelectMany(Orders))
                {
                    lists.WishOf(c, lists.WithWishes(c, untrue).Given()[c]).ShouldBeGreaterThanOrEqualTo(lists.WishOf(c, given[c]));
                }
            }
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(Sides))]
    public void does_not_depend_on_the_order_of_the_input(MarketSide optimal) => Gen.Select(MatchingCase.Large, Gen.Int[0, 1_000_000]).Sample(
        (lists, seed) =>
        {
            var random = new Random(seed);
            var (candidates, positions) = (Shuffled(lists.Candidates), Shuffled(lists.Positions));
            int NewCandidate(int c) => Array.IndexOf(candidates, c);
            int NewPosition(int p) => Array.IndexOf(positions, p);
            var other = MatchingCase.Of(
                [.. candidates.Select(c => lists.Wishes[c].Select(NewPosition).ToArray())],
                [.. positions.Select(p => lists.Capacities[p])],
                [.. positions.Select(p => lists.Rankings[p].Select(NewCandidate).ToArray())],
                [.. lists.Locks.Reverse().Select(l => new PairLock(NewCandidate(l.Candidate), NewPosition(l.Position), l.Kind))]);

            var (given, again) = (lists.Given(optimal), other.Given(optimal));

            foreach (var c in lists.Candidates) (again[NewCandidate(c)] is { } p ? positions[p] : (int?)null).ShouldBe(given[c]);

            int[] Shuffled(IEnumerable<int> numbers)
            {
                var all = numbers.ToArray();
                random.Shuffle(all);
                return all;
            }
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(Sides))]
    public void agrees_with_the_procedure_told_in_rounds(MarketSide optimal) =>
        MatchingCase.Large.Sample(lists => lists.Given(optimal).ShouldBe(NaiveMatching.Of(lists, optimal)), iter: 100);

    [Fact]
    public void shows_whom_it_leaves_and_what_it_leaves_free() => MatchingCase.Large.Sample(
        lists =>
        {
            var matching = Matching.Of(lists.Market());
            var given = lists.Given();

            matching.Unmatched().ShouldBe(lists.Candidates.Where(c => given[c] is null));
            matching.MatchedCount.ShouldBe(given.Count(p => p is not null));
            matching.Unfilled().ShouldBe(
                from p in lists.Positions let free = lists.Capacities[p] - lists.People(given, p).Count() where free > 0 select new UnfilledPosition(p, free));
            foreach (var p in lists.Positions) matching.PeopleOf(p).ToArray().ShouldBe(lists.People(given, p).OrderBy(c => lists.RankOf(p, c)).ThenBy(c => c));
        },
        iter: 200);

    [Fact]
    public void counts_the_ranks_of_both_sides() => MatchingCase.Large.Sample(
        lists =>
        {
            var matching = Matching.Of(lists.Market());
            var given = lists.Given();
            var placed = lists.Candidates.Where(c => given[c] is not null).ToList();

            matching.WishRanks().ShouldBe(Enumerable.Range(0, lists.Wishes.Max(w => w.Length)).Select(rank => placed.Count(c => lists.WishOf(c, given[c]) == rank)));
            matching.RankingRanks().ShouldBe(Enumerable.Range(0, lists.Rankings.Max(r => r.Length)).Select(rank => placed.Count(c => lists.RankOf(given[c]!.Value, c) == rank)));
            matching.Placements().ShouldBe(lists.Candidates.Select(c => new Placement(
                c, given[c], given[c] is { } p && lists.Wishes[c].Contains(p) ? lists.WishOf(c, p) + 1 : null, lists.Forced(c) is not null)));
        },
        iter: 200);

    [Fact]
    public void of_nobody_and_nothing_is_empty()
    {
        var matching = Matching.Of(MatchingCase.Of([], [], []).Market());

        matching.Placements().ShouldBeEmpty();
        matching.WishRanks().ShouldBeEmpty();
        matching.RankingRanks().ShouldBeEmpty();
    }

    private static IEnumerable<int[]> Parts(int[] list) =>
        Enumerable.Range(0, 1 << list.Length).Select(kept => list.Where((_, i) => (kept & (1 << i)) != 0).ToArray());

    private static IEnumerable<int[]> Orders(int[] list) => list.Length <= 1
        ? [list]
        : list.SelectMany((first, i) => Orders([.. list[..i], .. list[(i + 1)..]]).Select(rest => (int[])[first, .. rest]));
}
