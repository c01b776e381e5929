using CsCheck;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Reasons_of_a_matching
{
    [Fact]
    public void say_how_many_people_taken_were_ranked_above()
    {
        // Four for three places of the first position; the fourth has the second wish, and the third is not looked at.
        var matching = Matching.Of(MatchingCase.Of([[0], [0], [0], [0, 1, 2]], [3, 1, 1], [[0, 1, 2, 3], [3], [3]]).Market());

        matching.OutcomesOf(3).ShouldBe(
        [
            new PairOutcome(3, 0, PairReason.Outranked, WishRank: 1, Rank: 4, TakenAbove: 3),
            new PairOutcome(3, 1, PairReason.Obtained, WishRank: 2, Rank: 1, TakenAbove: 0),
            new PairOutcome(3, 2, PairReason.HigherWish, WishRank: 3, Rank: 1, TakenAbove: 0),
        ]);
    }

    [Fact]
    public void tell_who_was_not_ranked_and_what_had_no_place()
    {
        var matching = Matching.Of(MatchingCase.Of([[0, 1]], [1, 0], [[], [0]]).Market());

        matching.OutcomesOf(0).Select(o => o.Reason).ShouldBe([PairReason.NotRanked, PairReason.NoPlace]);
    }

    [Fact]
    public void tell_a_position_what_became_of_each_whom_it_ranked()
    {
        var matching = Matching.Of(MatchingCase.Of([[1, 0], [], [0], [0]], [1, 1], [[0, 1, 2, 3], [0]]).Market());

        matching.OutcomesAt(0).Select(o => (o.Candidate, o.Reason, o.TakenAbove)).ShouldBe(
        [
            (0, PairReason.HigherWish, 0),
            (1, PairReason.NotWished, 0),
            (2, PairReason.Obtained, 0),
            (3, PairReason.Outranked, 1),
        ]);
    }

    /// <summary>Each reason against what it claims, read from the lists alone.</summary>
    [Theory]
    [MemberData(nameof(A_stable_matching.Sides), MemberType = typeof(A_stable_matching))]
    public void hold_on_both_sides(MarketSide optimal) => MatchingCase.Large.Sample(
        lists =>
        {
            var matching = Matching.Of(lists.Market(), optimal);
            var given = lists.Given(optimal);
            var ofCandidates = lists.Candidates.SelectMany(matching.OutcomesOf).ToList();
            var ofPositions = lists.Positions.SelectMany(matching.OutcomesAt).ToList();

            foreach (var outcome in ofCandidates.Concat(ofPositions))
            {
                var (c, p, reason, wish, rank, above) = outcome;
                wish.ShouldBe(lists.Wishes[c].Contains(p) ? lists.WishOf(c, p) + 1 : null);
                rank.ShouldBe(lists.Rankings[p].Contains(c) ? lists.RankOf(p, c) + 1 : null);
                above.ShouldBe(lists.People(given, p).Count(other => lists.RankOf(p, other) < lists.RankOf(p, c)));
                if (!Holds(lists, given, c, p, reason)) Assert.Fail($"{outcome} in {lists}");
            }

            ofCandidates.Where(o => o.Reason is PairReason.Obtained or PairReason.Forced).Select(o => o.Candidate).ShouldBe(lists.Candidates.Where(c => given[c] is not null));
            ofCandidates.Where(o => o.WishRank is not null && o.Rank is not null).OrderBy(o => (o.Candidate, o.Position))
                .ShouldBe(ofPositions.Where(o => o.WishRank is not null && o.Rank is not null).OrderBy(o => (o.Candidate, o.Position)));
        },
        iter: 50);

    private static bool Holds(MatchingCase lists, int?[] given, int c, int p, PairReason reason)
    {
        var people = lists.People(given, p).ToList();
        var blocks = lists.Blocks(given, c, p);
        return reason switch
        {
            PairReason.Obtained => given[c] == p && lists.Forced(c) is null,
            PairReason.Forced => lists.Forced(c) == p,
            PairReason.NotWished => !lists.Wishes[c].Contains(p),
            PairReason.NotRanked => !lists.Rankings[p].Contains(c),
            PairReason.ForcedElsewhere => lists.Forced(c) is { } other && other != p,
            PairReason.HigherWish => lists.WishOf(c, given[c]) < lists.WishOf(c, p) && !blocks,
            PairReason.Forbidden => lists.Forbids(c, p),
            PairReason.NoPlace => lists.Capacities[p] == 0,
            PairReason.Outranked => people.Count == lists.Capacities[p] && people.TrueForAll(other => lists.RankOf(p, other) < lists.RankOf(p, c)) && !blocks,
            PairReason.PlaceForced => blocks && people.Exists(other => lists.Forced(other) == p && lists.RankOf(p, other) > lists.RankOf(p, c)),
            _ => false,
        };
    }
}
