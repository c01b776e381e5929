using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.MissionCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Measuring_impact
{
    private static readonly DateOnly Day = new(2028, 3, 1);

    private static ChallengeImpact Impact(params ImpactMeasure[] measures)
    {
        var impact = new ChallengeImpact(Chosen(EigCase.Cohort()));
        foreach (var measure in measures) impact.Describe(measure with { Number = 0 }).Ok();
        return impact;
    }

    [Fact]
    public void All_that_a_value_lacks_is_told_at_once_beside_its_field() =>
        Impact().Enter(0, null, null, EigCase.Somebody(), null, Day).Errors.Select(e => e.Field).ShouldBe(["Measure", "On", "Value"]);

    [Fact]
    public void The_measures_that_the_challenge_proposed_are_taken_over() =>
        Impact().Measures.ShouldBe([new ImpactMeasure(1, "Délai", ImpactKind.Other, "jours", 60, 20)]);

    [Theory]
    [InlineData(ImpactKind.ShorterDelay, 60, 20, 45, 15)]
    [InlineData(ImpactKind.ShorterDelay, 60, null, 45, 15)]
    [InlineData(ImpactKind.ShorterDelay, 60, 20, 70, -10)] // worse
    [InlineData(ImpactKind.AvoidedCost, 0, 100000, 30000, 30000)]
    [InlineData(ImpactKind.AvoidedCost, 500, 200, 350, 150)] // a cost that is to fall
    [InlineData(ImpactKind.LessNonTakeUp, 40, null, 25, 15)]
    [InlineData(ImpactKind.AvoidedSteps, null, 10, 4, null)] // without a baseline nothing is gained or lost
    public void A_gain_is_the_way_from_the_baseline_towards_the_target(ImpactKind kind, int? baseline, int? target, int value, int? gain) =>
        new ImpactMeasure(1, "M", kind, "jours", baseline, target).Gain(value).ShouldBe(gain);

    [Fact]
    public void Gains_add_up_only_where_kind_and_unit_agree()
    {
        var one = Impact(new ImpactMeasure(0, "Instruction", ImpactKind.ShorterDelay, "jours", 60, 20), new ImpactMeasure(0, "Papier", ImpactKind.AvoidedCost, "€", 0, 50_000));
        var two = Impact(new ImpactMeasure(0, "Réponse", ImpactKind.ShorterDelay, " Jours", 10, 2), new ImpactMeasure(0, "Attente", ImpactKind.ShorterDelay, "heures", 5, 1), new ImpactMeasure(0, "Oubli", ImpactKind.ShorterDelay, "jours", null, 1));
        one.Enter(2, Day, 45, EigCase.Somebody(), null, Day).ToResult().Ok();
        one.Enter(3, Day, 12_000, EigCase.Somebody(), null, Day).ToResult().Ok();
        two.Enter(2, Day, 7, EigCase.Somebody(), null, Day).ToResult().Ok();
        two.Enter(3, Day, 3, EigCase.Somebody(), null, Day).ToResult().Ok();
        two.Enter(4, Day, 3, EigCase.Somebody(), null, Day).ToResult().Ok();

        ImpactTotal.Of([one, two]).ShouldBe(
        [
            new ImpactTotal(ImpactKind.AvoidedCost, "€", 12_000, 1, 0, false),
            new ImpactTotal(ImpactKind.ShorterDelay, "heures", 2, 1, 0, false),
            new ImpactTotal(ImpactKind.ShorterDelay, "jours", 18, 2, 1, false),
        ]);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("% des ayants droit")]
    [InlineData("points")]
    public void Shares_of_different_things_are_not_added(string unit)
    {
        var impact = Impact(new ImpactMeasure(0, "Non-recours", ImpactKind.LessNonTakeUp, unit, 40, 20));
        impact.Enter(2, Day, 30, EigCase.Somebody(), null, Day).ToResult().Ok();

        ImpactTotal.Of([impact]).ShouldBe([new ImpactTotal(ImpactKind.LessNonTakeUp, unit, null, 1, 0, true)]);
    }

    [Fact]
    public void What_was_not_measured_is_not_nothing() =>
        ImpactTotal.Of([Impact(new ImpactMeasure(0, "Coûts", ImpactKind.AvoidedCost, "€", 0, 10))]).ShouldBe([new ImpactTotal(ImpactKind.AvoidedCost, "€", null, 0, 1, false)]);

    [Fact]
    public void Totals_don_t_depend_on_the_order_of_the_challenges() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1_000], Gen.Int[0, 1_000]).Array[1, 8].Sample(cases =>
        {
            var impacts = cases.Select(c =>
            {
                var impact = Impact(new ImpactMeasure(0, "M", (ImpactKind)c.Item1, c.Item2 % 2 == 0 ? "jours" : "heures", c.Item2, null));
                impact.Enter(2, Day, c.Item3, EigCase.Somebody(), null, Day).ToResult().Ok();
                return impact;
            }).ToList();
            ImpactTotal.Of(impacts).ShouldBe(ImpactTotal.Of(impacts.AsEnumerable().Reverse()));
        }, iter: 30);

    [Fact]
    public void The_last_day_counts_whatever_the_order_of_entering_and_a_day_has_one_value()
    {
        var impact = Impact();
        var proof = new ImpactProof(FileId.New(), "releve.pdf", "application/pdf");
        impact.Enter(1, Day, 40, EigCase.Somebody(), proof, Day).Value.ShouldBeNull();
        impact.Enter(1, Day.AddDays(-30), 55, EigCase.Somebody(), null, Day).ToResult().Ok();
        impact.Last(1).ShouldBe(40);
        impact.Enter(1, Day, 39, EigCase.Somebody(), null, Day).Value.ShouldBeNull();
        impact.Values[^1].ShouldSatisfyAllConditions(v => v.Value.ShouldBe(39), v => v.Proof.ShouldBe(proof));
        impact.Enter(1, Day, 38, EigCase.Somebody(), new ImpactProof(FileId.New(), "autre.pdf", "application/pdf"), Day).Value.ShouldBe(proof);
        impact.Values.Count.ShouldBe(2);
    }

    [Fact]
    public void A_value_is_of_a_day_that_has_come()
    {
        var impact = Impact();

        impact.Enter(1, Day.AddDays(1), 40, EigCase.Somebody(), null, Day).Error.ShouldBe(ImpactErrors.NoDay);
        impact.Enter(1, Day, null, EigCase.Somebody(), null, Day).Error.ShouldBe(ImpactErrors.NoValue);
        impact.Enter(1, Day, 2_000_000_000_000m, EigCase.Somebody(), null, Day).IsFailure.ShouldBeTrue();
        impact.Enter(7, Day, 40, EigCase.Somebody(), null, Day).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public void A_unit_stays_once_values_are_entered_in_it()
    {
        var impact = Impact();
        impact.Enter(1, Day, 40, EigCase.Somebody(), null, Day).ToResult().Ok();

        impact.Describe(impact.Measures[0] with { Unit = "heures" }).Error.ShouldBe(ImpactErrors.UnitHasValues);
        impact.Describe(impact.Measures[0] with { Kind = ImpactKind.ShorterDelay }).Ok();
    }

    [Fact]
    public void An_author_of_the_challenge_does_not_decide_on_it()
    {
        var (cohort, author) = (EigCase.Cohort(), EigCase.Somebody());
        var challenge = Chosen(cohort, author);
        var impact = new ChallengeImpact(challenge);

        impact.Decide(challenge, ImpactDecision.Scale, "Motif", author, Day).Error.ShouldBe(ImpactErrors.OwnChallenge);
        impact.Decide(challenge, ImpactDecision.Scale, " ", EigCase.Somebody(), Day).Error.ShouldBe(ImpactErrors.NoReason);
        impact.Decide(challenge, ImpactDecision.Scale, "Trois directions l’attendent.", EigCase.Somebody(), Day).Ok();
        impact.DecidedOn.ShouldBe(Day);
    }

    [Fact]
    public void What_goes_on_has_somebody_who_maintains_it_and_what_stopped_has_nobody()
    {
        var impact = Impact();

        impact.Conclude(ProductState.InProduction, null).Error.ShouldBe(ImpactErrors.NoMaintainer);
        impact.Conclude(ProductState.InProduction, Maintainer.ItDepartment).Ok();
        impact.Conclude(ProductState.Stopped, Maintainer.ItDepartment).Ok();
        impact.MaintainedBy.ShouldBeNull();
    }
}
