using CsCheck;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.EigCase;
using static DinumTalent.Domain.Tests.Eig.FellowCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Ranking_for_positions
{
    private static readonly RankingRule Rule = RankingRule.Create(0.6m, 2.5m).Value;
    private static readonly ChallengeId One = ChallengeId.From(new Guid(1, 0, 0, new byte[8]));
    private static readonly ChallengeId Other = ChallengeId.From(new Guid(2, 0, 0, new byte[8]));
    private static readonly FellowPosition Design = new(One, Expertise.Design, 1);

    [Theory]
    [InlineData(0.6, 4, 3, 3.4)]
    [InlineData(1, 4, 3, 3)]
    [InlineData(0, 4, 3, 4)]
    public void weighs_audition_and_preselection(double weight, double preselection, double audition, double mean) =>
        RankingRule.Create((decimal)weight, 0).Value.Of((decimal)preselection, (decimal)audition).ShouldBe((decimal)mean);

    [Fact]
    public void measures_nobody_who_was_not_heard()
    {
        Rule.Of(4, null).ShouldBeNull();
        Rule.Of(null, 3).ShouldBe(3m);
        RankingRule.Create(1.1m, 6).Errors.ShouldBe([FellowErrors.BadWeight, FellowErrors.BadFloor]);
    }

    [Fact]
    public void keeps_ties_and_counts_them_in_the_next_rank()
    {
        var ranking = PositionRanking.Of(Design, [Fellow(1, 3, 3), Fellow(2, 4, 4), Fellow(3, 3, 3), Fellow(4, 3, 2.9m), Fellow(5, 4.5m, 2)], Rule);

        ranking.Entries.Select(e => (e.Id, e.Rank, e.Mean)).ShouldBe([(Id(2), 1, 4m), (Id(1), 2, 3m), (Id(3), 2, 3m), (Id(5), 2, 3m), (Id(4), 5, 2.94m)]);
    }

    [Fact]
    public void leaves_out_who_can_not_have_the_position()
    {
        RankableFellow[] fellows =
        [
            Fellow(1, 3, 3), Fellow(2, 5, null), Fellow(3, 5, 5) with { IsWithdrawn = true }, Fellow(4, 2.4m, 2.4m), Fellow(5, 2.5m, 2.5m),
            Fellow(6, 5, 5) with { Expertises = [Expertise.Law] }, Fellow(7, 5, 5) with { Wishes = [Other] },
        ];

        PositionRanking.Of(Design, fellows, Rule).Entries.Select(e => e.Id).ShouldBe([Id(1), Id(5)]);
    }

    [Fact]
    public void stands_on_readings_and_sheets()
    {
        var cohort = Cohort();
        var challenges = Enumerable.Range(1, 3).Select(n => Published(cohort, $"Défi {n}", Expertise.Design, Expertise.Law)).ToList();
        var application = Preselected(cohort);
        application.GiveWishes(cohort, challenges, [challenges[2].Id, challenges[0].Id, challenges[1].Id], Now, cohort.During(PhaseKind.Wishes)).IsSuccess.ShouldBeTrue();

        var fellow = RankableFellow.Of(application, new PreselectionOutcome([]), new AuditionOutcome([Heard(cohort, application, 4), Heard(cohort, application, 5)]));

        (fellow.Preselection, fellow.Audition, fellow.IsWithdrawn).ShouldBe((null, 4.5m, false));
        fellow.Wishes.ShouldBe([challenges[2].Id, challenges[0].Id, challenges[1].Id]);
        FellowPosition.Of(challenges).Where(fellow.Seeks).Select(p => p.Expertise).ShouldBe([Expertise.Design, Expertise.Design, Expertise.Design]);
    }

    [Fact]
    public void feeds_a_market_that_breaks_the_ties()
    {
        RankableFellow[] fellows = [Fellow(1, 3, 3), Fellow(2, 3, 3), Fellow(3, 5, 5) with { Expertises = [Expertise.Law, Expertise.Design], Wishes = [Other, One] }, Fellow(4, 5, 5) with { IsWithdrawn = true }];

        var input = FellowMarket.Of(fellows, [new(Other, Expertise.Law, 1), Design, new(One, Expertise.Law, 1)], Rule);
        var market = input.Create(ties: TieBreaking.Draw("promotion 8")).Value;
        var matching = Matching.Of(market);

        input.Rankings.Select(r => (r.Position.ChallengeId, r.Position.Expertise)).ShouldBe([(One, Expertise.Design), (One, Expertise.Law), (Other, Expertise.Law)]);
        input.CandidateLists.Select(c => c.Wishes).ShouldBe([[0], [0], [2, 1, 0], []], "a wish stands for what the person can do there, the best first");
        input.PositionLists[0].Levels.ShouldBe([1, 2, 2]);
        market.BrokenTies.Single().Candidates.Order().ShouldBe([0, 1]);
        matching.PeopleOf(2).ToArray().ShouldBe([2]);
        matching.PeopleOf(0).Length.ShouldBe(1);
    }

    [Fact]
    public void does_not_depend_on_the_order_of_the_input() => Gen.Select(Gen.Int[0, 5].Select(Gen.Int[0, 5]).Array[1, 12], Gen.Int[0, 100_000]).Sample((means, seed) =>
    {
        var fellows = means.Select((m, n) => Fellow(n + 1, m.Item1, m.Item2)).ToArray();
        var shuffled = fellows.ToArray();
        new Random(seed).Shuffle(shuffled);

        var (one, other) = (FellowMarket.Of(fellows, [Design, new(Other, Expertise.Law, 2)], Rule), FellowMarket.Of(shuffled, [new(Other, Expertise.Law, 2), Design], Rule));

        other.Candidates.ShouldBe(one.Candidates);
        other.PositionLists.SelectMany(p => p.Ranking).ShouldBe(one.PositionLists.SelectMany(p => p.Ranking));
        one.Create().IsSuccess.ShouldBeTrue();
        one.Rankings[0].Entries.Select(e => e.Rank).ShouldBe(one.Rankings[0].Entries.Select(e => 1 + one.Rankings[0].Entries.Count(better => better.Mean > e.Mean)));
    });

    private static FellowApplicationId Id(int number) => FellowApplicationId.From(new Guid(number, 0, 0, new byte[8]));

    private static RankableFellow Fellow(int number, decimal? preselection, decimal? audition) => new(Id(number), [Expertise.Design], [One], preselection, audition, IsWithdrawn: false);
}
