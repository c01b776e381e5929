using System.Security.Cryptography;
using System.Text;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Breaking_ties
{
    private static readonly string[] Names = ["Ada", "Alan", "Barbara", "Donald", "Edsger", "Grace"];

    [Fact]
    public void by_the_order_given_leaves_it_as_it_is_and_says_so()
    {
        var market = Tied(TieBreaking.AsGiven);

        market.RankingOf(0).ToArray().ShouldBe([0, 1, 2, 3, 4, 5]);
        market.BrokenTies.Select(t => (t.Position, t.Rank, string.Join(',', t.Candidates))).ShouldBe([(0, 2, "1,2,3"), (0, 5, "4,5"), (1, 1, "5,4")]);
    }

    [Fact]
    public void by_lot_orders_equals_as_anybody_can_compute()
    {
        var market = Tied(TieBreaking.Draw("promotion 8"));

        int[] ByLot(params int[] candidates) => [.. candidates.OrderBy(c => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"promotion 8:{Names[c]}"))), StringComparer.Ordinal)];
        market.RankingOf(0).ToArray().ShouldBe([0, .. ByLot(1, 2, 3), .. ByLot(4, 5)]);
        market.TieBreaking.Seed.ShouldBe("promotion 8");
        market.BrokenTies[0].Candidates.ShouldBe(ByLot(1, 2, 3));
    }

    [Fact]
    public void by_lot_treats_two_people_alike_in_every_position()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var market = Tied(TieBreaking.Draw($"graine {seed}"));
            market.RankingOf(1).ToArray().ShouldBe(market.RankingOf(0)[4..].ToArray());
        }
    }

    [Fact]
    public void by_lot_gives_each_a_chance()
    {
        var first = Enumerable.Range(0, 300).GroupBy(seed => Tied(TieBreaking.Draw($"graine {seed}")).RankingOf(0)[1]).ToDictionary(g => g.Key, g => g.Count());

        first.Keys.Order().ShouldBe([1, 2, 3]);
        first.Values.ShouldAllBe(times => times > 60);
    }

    [Fact]
    public void by_lot_does_not_depend_on_the_order_of_the_input()
    {
        var backwards = Market.Create(
            [.. Names.Reverse().Select(name => new CandidateList(name, [0]))],
            [new PositionList("A", 1, [5, 2, 4, 3, 0, 1], [1, 2, 2, 2, 3, 3])], ties: TieBreaking.Draw("promotion 8")).Value;

        backwards.RankingOf(0).ToArray().Select(backwards.CandidateKey).ShouldBe(Tied(TieBreaking.Draw("promotion 8")).RankingOf(0).ToArray().Select(c => Names[c]));
    }

    [Fact]
    public void leaves_a_strict_ranking_alone()
    {
        var market = Market.Create([new CandidateList("Ada", [0]), new CandidateList("Alan", [0])], [new PositionList("A", 1, [1, 0]), new PositionList("B", 1, [1, 0], [1, 2])], ties: TieBreaking.Draw("x")).Value;

        market.RankingOf(0).ToArray().ShouldBe([1, 0]);
        market.RankingOf(1).ToArray().ShouldBe([1, 0]);
        market.BrokenTies.ShouldBeEmpty();
    }

    [Fact]
    public void needs_a_seed_for_lots()
    {
        Should.Throw<ArgumentException>(() => TieBreaking.Draw(" "));
        Should.Throw<InvalidOperationException>(() => TieBreaking.AsGiven.Lot("Ada"));
    }

    private static Market Tied(TieBreaking rule) => Market.Create(
        [.. Names.Select(name => new CandidateList(name, [0, 1]))],
        [new PositionList("A", 1, [0, 1, 2, 3, 4, 5], [1, 2, 2, 2, 3, 3]), new PositionList("B", 1, [5, 4], [1, 1])], ties: rule).Value;
}
