using CsCheck;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Domain.Tests.Retention;

/// <summary>A sum of named factors, each with its weight.</summary>
public sealed class Summing_up_risks
{
    private static readonly DateOnly Today = Sample.Today;

    /// <summary>Nothing counts.</summary>
    private static readonly RiskFacts Quiet = new() { ArrivedOn = Today.AddMonths(-12), InPostSince = Today.AddMonths(-12) };

    private static readonly Gen<DateOnly> Day = Gen.Int[-2000, 400].Select(d => Today.AddDays(d));

    private static readonly Gen<RiskFacts> AnyFacts =
        from arrived in Gen.Int[-4000, 0]
        from post in Gen.Int[-2000, 0]
        from ends in Day.Nullable()
        from decided in Gen.Bool
        from pay in Gen.Int[20_000, 90_000].Nullable()
        from trained in Day.Nullable()
        from scarce in Gen.Int[0, 2]
        from stay in Gen.Int[1, 5].Nullable()
        from said in Day
        from changed in Day.Nullable()
        select new RiskFacts
        {
            ArrivedOn = Today.AddDays(arrived), InPostSince = Today.AddDays(Math.Max(arrived, post)), ContractEndsOn = ends, IsDecided = decided, GrossPay = pay, Pay = new PayBracket(0, null, 50_000, 60_000),
            LastTrainingOn = trained, ScarceSkills = [.. Enumerable.Repeat("Java", scarce)], Stay = stay, SaidOn = stay is null ? null : said, ManagerChangedOn = changed,
        };

    private static readonly Gen<RiskTerms> AnyTerms = Gen.Int[0, RiskTerms.MostPoints].Array[Enum.GetValues<RiskFactor>().Length]
        .Where(points => points.Any(p => p > 0)).Select(points => RiskTerms.Of([.. points.Select((p, i) => new RiskWeight((RiskFactor)i, p))]).Value);

    [Fact]
    public void gives_the_sum_of_the_weights_of_what_counts() =>
        Gen.Select(AnyFacts, AnyTerms).Sample((facts, terms) => DepartureRisk.Of(facts, terms, Today).Score.ShouldBe(Expected(facts).Sum(f => terms[f])), iter: 2_000);

    [Fact]
    public void never_sinks_when_one_more_fact_counts() => Gen.Select(AnyFacts, AnyTerms, Gen.Enum<RiskFactor>()).Sample(
        (facts, terms, factor) => DepartureRisk.Of(With(facts, factor), terms, Today).Score.ShouldBeGreaterThanOrEqualTo(DepartureRisk.Of(facts, terms, Today).Score), iter: 2_000);

    [Fact]
    public void never_sinks_when_a_weight_rises() => Gen.Select(AnyFacts, AnyTerms, Gen.Enum<RiskFactor>()).Sample((facts, terms, factor) =>
    {
        var raised = RiskTerms.Of([.. terms.Weights.Select(w => w.Factor == factor ? w with { Points = RiskTerms.MostPoints } : w)]).Value;
        DepartureRisk.Of(facts, raised, Today).Score.ShouldBeGreaterThanOrEqualTo(DepartureRisk.Of(facts, terms, Today).Score);
    }, iter: 2_000);

    [Fact]
    public void says_the_same_of_the_same() => Gen.Select(AnyFacts, AnyTerms).Sample((facts, terms) =>
        DepartureRisk.Of(facts, terms, Today).Findings.ShouldBe(DepartureRisk.Of(facts with { }, terms, Today).Findings), iter: 200);

    [Fact]
    public void finds_nothing_where_nothing_is_known() => DepartureRisk.Of(Quiet, RiskTerms.Usual, Today).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void counts_a_contract_from_today_to_six_months_ahead(int days, bool counts)
    {
        Has(Quiet with { ContractEndsOn = Today.AddDays(days) }, RiskFactor.ContractEnds).ShouldBe(counts);
        Has(Quiet with { ContractEndsOn = Today.AddMonths(6).AddDays(-days) }, RiskFactor.ContractEnds).ShouldBe(counts);
        Has(Quiet with { ContractEndsOn = Today.AddDays(30), IsDecided = true }, RiskFactor.ContractEnds).ShouldBeFalse();
    }

    [Fact]
    public void takes_pay_at_the_reference_for_enough()
    {
        var bracket = new PayBracket(0, null, 50_000, 60_000);
        Has(Quiet with { GrossPay = 49_999, Pay = bracket }, RiskFactor.PayBelow).ShouldBeTrue();
        Has(Quiet with { GrossPay = 50_000, Pay = bracket }, RiskFactor.PayBelow).ShouldBeFalse();
        Has(Quiet with { GrossPay = null, Pay = bracket }, RiskFactor.PayBelow).ShouldBeFalse("not known is not low");
    }

    [Fact]
    public void asks_for_training_only_of_who_has_served_long_enough()
    {
        Has(Quiet with { ArrivedOn = Today.AddMonths(-25) }, RiskFactor.NoTraining).ShouldBeTrue();
        Has(Quiet with { ArrivedOn = Today.AddMonths(-24) }, RiskFactor.NoTraining).ShouldBeFalse();
        Has(Quiet with { ArrivedOn = Today.AddMonths(-25), LastTrainingOn = Today.AddMonths(-24) }, RiskFactor.NoTraining).ShouldBeFalse();
        Has(Quiet with { ArrivedOn = Today.AddMonths(-25), LastTrainingOn = Today.AddMonths(-24).AddDays(-1) }, RiskFactor.NoTraining).ShouldBeTrue();
    }

    [Fact]
    public void forgets_after_a_year_what_was_said_and_who_led()
    {
        Has(Quiet with { Stay = 2, SaidOn = Today.AddMonths(-12).AddDays(1) }, RiskFactor.SaidLeaving).ShouldBeTrue();
        Has(Quiet with { Stay = 2, SaidOn = Today.AddMonths(-12) }, RiskFactor.SaidLeaving).ShouldBeFalse();
        Has(Quiet with { Stay = 3, SaidOn = Today }, RiskFactor.SaidLeaving).ShouldBeFalse();
        Has(Quiet with { ManagerChangedOn = Today.AddMonths(-12).AddDays(1) }, RiskFactor.NewManager).ShouldBeTrue();
        Has(Quiet with { ManagerChangedOn = Today.AddMonths(-12) }, RiskFactor.NewManager).ShouldBeFalse();
    }

    [Fact]
    public void counts_a_post_over_contracts_without_a_gap()
    {
        var (here, there, job) = (OrganisationId.New(), OrganisationId.New(), JobProfileId.New());
        PostSpell[] spells =
        [
            new(Today.AddYears(-9), Today.AddYears(-6).AddDays(-1), there, job),
            new(Today.AddYears(-6), Today.AddYears(-3).AddDays(-1), here, job),
            new(Today.AddYears(-3), null, here, job),
        ];
        PostSince.Of(spells, Today).ShouldBe(Today.AddYears(-6));
        PostSince.Of([spells[1] with { EndsOn = Today.AddYears(-3).AddDays(-2) }, spells[2]], Today).ShouldBe(Today.AddYears(-3), "a day without contract");
        PostSince.Of([spells[1] with { Job = null }, spells[2]], Today).ShouldBe(Today.AddYears(-3), "another job");
        PostSince.Of([], Today).ShouldBeNull();
    }

    [Fact]
    public void keeps_the_history_of_its_weights()
    {
        RiskWeight[] Points(int contract) => [.. RiskTerms.Usual.Weights.Select(w => w.Factor is RiskFactor.ContractEnds ? w with { Points = contract } : w)];
        var first = RiskWeights.Set(null, Points(40), "Après le bilan de l’année", UserId.New(), "Claire Petit", Sample.Now).Value;
        var second = RiskWeights.Set(first, Points(30), "Moins fort", UserId.New(), "Claire Petit", Sample.Now.AddDays(1)).Value;

        (first.Number, second.Number).ShouldBe((1, 2));
        (first.Terms[RiskFactor.ContractEnds], second.Terms[RiskFactor.ContractEnds]).ShouldBe((40, 30));
        RiskWeights.Set(second, Points(30), "Encore", null, "", Sample.Now).Errors.ShouldHaveSingleItem().ShouldBe(RiskErrors.Unchanged);
        RiskWeights.Set(second, Points(31), " ", null, "", Sample.Now).Errors.ShouldHaveSingleItem().ShouldBe(RiskErrors.ReasonMissing);
        RiskWeights.Set(second, Points(101), "Trop", null, "", Sample.Now).Errors.ShouldHaveSingleItem().ShouldBe(RiskErrors.WeightOutOfBounds);
        RiskWeights.Set(second, Points(31)[1..], "Un de moins", null, "", Sample.Now).Errors.ShouldHaveSingleItem().ShouldBe(RiskErrors.OneWeightEach);
    }

    private static bool Has(RiskFacts facts, RiskFactor factor) => DepartureRisk.Of(facts, RiskTerms.Usual, Today).Findings.Any(f => f.Factor == factor);

    /// <summary>The rules said once more, in another way: by counting days.</summary>
    private static IEnumerable<RiskFactor> Expected(RiskFacts f)
    {
        int Since(DateOnly day) => Today.DayNumber - day.DayNumber;
        var (halfYear, year, twoYears, threeYears) = (-Since(Today.AddMonths(6)), Since(Today.AddMonths(-12)), Since(Today.AddMonths(-24)), Since(Today.AddYears(-3)));
        if (f is { IsDecided: false, ContractEndsOn: { } end } && -Since(end) >= 0 && -Since(end) <= halfYear) yield return RiskFactor.ContractEnds;
        if (f.GrossPay < 50_000) yield return RiskFactor.PayBelow;
        if (Since(f.InPostSince) > threeYears) yield return RiskFactor.LongInPost;
        if (Since(f.ArrivedOn) > twoYears && (f.LastTrainingOn is not { } trained || Since(trained) > twoYears)) yield return RiskFactor.NoTraining;
        if (f.ScarceSkills.Any()) yield return RiskFactor.ScarceSkill;
        if (f.Stay is 1 or 2 && Since(f.SaidOn!.Value) < year) yield return RiskFactor.SaidLeaving;
        if (f.ManagerChangedOn is { } changed && Since(changed) >= 0 && Since(changed) < year) yield return RiskFactor.NewManager;
    }

    /// <summary>The same facts, with one more that counts.</summary>
    private static RiskFacts With(RiskFacts f, RiskFactor factor) => factor switch
    {
        RiskFactor.ContractEnds => f with { ContractEndsOn = Today.AddDays(20), IsDecided = false },
        RiskFactor.PayBelow => f with { GrossPay = 30_000 },
        RiskFactor.LongInPost => f with { InPostSince = Today.AddYears(-4) },
        RiskFactor.NoTraining => f with { ArrivedOn = Today.AddYears(-5), LastTrainingOn = null },
        RiskFactor.ScarceSkill => f with { ScarceSkills = ["COBOL"] },
        RiskFactor.SaidLeaving => f with { Stay = 1, SaidOn = Today },
        _ => f with { ManagerChangedOn = Today },
    };
}
