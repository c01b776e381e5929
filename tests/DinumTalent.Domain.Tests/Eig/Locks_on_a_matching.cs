using CsCheck;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Locks_on_a_matching
{
    [Theory]
    [MemberData(nameof(A_stable_matching.Sides), MemberType = typeof(A_stable_matching))]
    public void cause_each_pair_that_blocks_it(MarketSide optimal) => MatchingCase.Large.Sample(
        lists =>
        {
            var given = lists.Given(optimal);
            var blocking = Matching.Of(lists.Market(), optimal).BlockingPairs().ToList();

            blocking.Select(b => (b.Candidate, b.Position)).Order().ShouldBe(
                (from c in lists.Candidates from p in lists.Positions where lists.Blocks(given, c, p) select (c, p)).Order());
            foreach (var (candidate, position, cause) in blocking)
            {
                lists.Locks.ShouldContain(cause);
                if (cause.Candidate == candidate) (cause.Kind is PairLockKind.Forbidden).ShouldBe(cause.Position == position);
                else (cause.Kind, cause.Position, lists.RankOf(position, cause.Candidate) > lists.RankOf(position, candidate)).ShouldBe((PairLockKind.Forced, position, true));
            }
        },
        iter: 300);

    [Fact]
    public void give_a_forced_position_that_nobody_asked_for()
    {
        var matching = Matching.Of(MatchingCase.Of([[0], [0]], [1, 1], [[0, 1], []], PairLock.Force(0, 1)).Market());

        matching.PlacementOf(0).ShouldBe(new Placement(0, 1, WishRank: null, IsForced: true));
        matching.PlacementOf(1).ShouldBe(new Placement(1, 0, WishRank: 1, IsForced: false));
        matching.PeopleOf(1).ToArray().ShouldBe([0]);
        matching.WishRanks().ShouldBe([1]);
        matching.RankingRanks().ShouldBe([0, 1]);
        matching.BlockingPairs().ShouldBe([new BlockingPair(0, 0, PairLock.Force(0, 1))]);
        matching.OutcomesOf(0).Select(o => (o.Position, o.Reason)).ShouldBe([(0, PairReason.ForcedElsewhere), (1, PairReason.Forced)]);
        matching.OutcomesAt(1).ShouldBe([new PairOutcome(0, 1, PairReason.Forced, WishRank: null, Rank: null, TakenAbove: 0)]);
    }

    [Fact]
    public void keep_a_forbidden_pair_apart()
    {
        var matching = Matching.Of(MatchingCase.Of([[0, 1]], [1, 1], [[0], [0]], PairLock.Forbid(0, 0)).Market());

        matching.PositionOf(0).ShouldBe(1);
        matching.BlockingPairs().ShouldBe([new BlockingPair(0, 0, PairLock.Forbid(0, 0))]);
        matching.OutcomesOf(0).Select(o => o.Reason).ShouldBe([PairReason.Forbidden, PairReason.Obtained]);
    }

    [Fact]
    public void take_a_place_from_somebody_ranked_above()
    {
        var matching = Matching.Of(MatchingCase.Of([[0], [0], [0]], [2], [[0, 1, 2]], PairLock.Force(2, 0)).Market());

        matching.PeopleOf(0).ToArray().ShouldBe([0, 2]);
        matching.BlockingPairs().ShouldBe([new BlockingPair(1, 0, PairLock.Force(2, 0))]);
        matching.OutcomesOf(1).ShouldBe([new PairOutcome(1, 0, PairReason.PlaceForced, WishRank: 1, Rank: 2, TakenAbove: 1)]);
    }

    [Fact]
    public void that_contradict_each_other_are_refused()
    {
        Codes([2, 1], PairLock.Force(0, 0), PairLock.Forbid(0, 0)).ShouldBe(["matching.forced-and-forbidden"]);
        Codes([2, 1], PairLock.Force(0, 0), PairLock.Force(0, 1)).ShouldBe(["matching.forced-twice"]);
        Codes([1, 1], PairLock.Force(0, 0), PairLock.Force(1, 0)).ShouldBe(["matching.too-many-forced"]);
        Codes([1, 1], PairLock.Force(2, 0)).ShouldBe(["matching.unknown-locked"]);
        Codes([1, 1], PairLock.Forbid(0, -1)).ShouldBe(["matching.unknown-locked"]);
        Codes([1, 1], PairLock.Force(0, 0), PairLock.Force(0, 0)).ShouldBeEmpty("said twice, it says the same");
    }

    private static IEnumerable<string> Codes(int[] capacities, params PairLock[] locks) => Market.Create(
        [new CandidateList("Ada", [0, 1]), new CandidateList("Alan", [0])],
        [new PositionList("A", capacities[0], [0, 1]), new PositionList("B", capacities[1], [0])], locks).Errors.Select(e => e.Code);
}
