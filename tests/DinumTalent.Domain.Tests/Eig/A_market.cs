using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class A_market
{
    private static readonly CandidateList Ada = new("Ada", [0]);
    private static readonly PositionList Alpha = new("Alpha", 1, [0]);

    [Fact]
    public void is_refused_with_everything_that_is_wrong_named()
    {
        Codes([Ada, Ada], [Alpha]).ShouldBe(["matching.candidate-twice"]);
        Codes([Ada], [Alpha, Alpha]).ShouldBe(["matching.position-twice"]);
        Codes([Ada with { Wishes = [0, 0] }], [Alpha]).ShouldBe(["matching.wish-twice"]);
        Codes([Ada with { Wishes = [1] }], [Alpha]).ShouldBe(["matching.unknown-wish"]);
        Codes([Ada with { Wishes = [-1] }], [Alpha]).ShouldBe(["matching.unknown-wish"]);
        Codes([Ada], [Alpha with { Ranking = [0, 0] }]).ShouldBe(["matching.ranked-twice"]);
        Codes([Ada], [Alpha with { Ranking = [3] }]).ShouldBe(["matching.unknown-ranked"]);
        Codes([Ada], [Alpha with { Capacity = -1 }]).ShouldBe(["matching.negative-capacity"]);
        Codes([Ada], [Alpha with { Levels = [1, 2] }]).ShouldBe(["matching.bad-levels"]);
        Codes([Ada, Ada with { Key = "Alan" }], [Alpha with { Ranking = [0, 1], Levels = [2, 1] }]).ShouldBe(["matching.bad-levels"]);
        Codes([Ada with { Wishes = [0, 0, 7] }], [Alpha with { Capacity = -1 }]).ShouldBe(["matching.wish-twice", "matching.unknown-wish", "matching.negative-capacity"]);
    }

    [Fact]
    public void says_who_is_concerned() =>
        Market.Create([Ada with { Wishes = [0, 0] }], [Alpha]).Error.Message.ShouldBe("Le candidat « Ada » souhaite deux fois le poste « Alpha ».");

    [Fact]
    public void keeps_what_it_was_given()
    {
        var market = Market.Create([Ada, new CandidateList("Alan", [])], [Alpha, new PositionList("Bêta", 3, [1, 0])], [PairLock.Forbid(1, 1)]).Value;

        (market.CandidateCount, market.PositionCount).ShouldBe((2, 2));
        (market.CandidateKey(1), market.PositionKey(1), market.CapacityOf(1)).ShouldBe(("Alan", "Bêta", 3));
        market.WishesOf(0).ToArray().ShouldBe([0]);
        market.RankingOf(1).ToArray().ShouldBe([1, 0]);
        market.Locks.ShouldBe([PairLock.Forbid(1, 1)]);
        market.TieBreaking.ShouldBe(TieBreaking.AsGiven);
    }

    private static IEnumerable<string> Codes(IReadOnlyList<CandidateList> candidates, IReadOnlyList<PositionList> positions) =>
        Market.Create(candidates, positions).Errors.Select(e => e.Code);
}
