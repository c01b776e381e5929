using CsCheck;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Tests.Common;

/// <summary>Curves of cases that enter late, and their comparison, beside the definitions written out case by case.</summary>
public sealed class Comparing_curves
{
    private static readonly Gen<List<ObservedSpell>> Spells = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 8], Gen.Bool).List[0, 14]
        .Select(cases => cases.Select(c => new ObservedSpell(c.Item1, c.Item1 + c.Item2, c.Item3)).ToList());

    [Fact]
    public void follows_the_definition_on_every_day() => Spells.Sample(spells =>
    {
        var curve = SurvivalCurve.OfSpells(spells);
        for (var day = 0; day <= 20; day++)
        {
            curve.AtRisk(day).ShouldBe(AtRisk(spells, day));
            var (share, variance) = Defined(spells, curve.From, day);
            if (curve.After(day) is not { } known) continue;
            known.ShouldBe(share, 1e-12);
            if (share == 0) curve.IntervalAfter(day).ShouldBeNull();
            else
            {
                curve.IntervalAfter(day)!.Value.Low.ShouldBe(share * Math.Exp(-1.959963984540054 * Math.Sqrt(variance)), 1e-12);
                curve.IntervalAfter(day)!.Value.High.ShouldBe(Math.Min(1, share * Math.Exp(1.959963984540054 * Math.Sqrt(variance))), 1e-12);
            }
        }

        var half = Enumerable.Range(0, 20).Where(d => curve.After(d) is { } s && s <= 0.5 + 1e-12 && d >= curve.From).Select(d => (int?)d).FirstOrDefault();
        curve.Median.ShouldBe(half);
    });

    [Fact]
    public void does_not_fall_to_nothing_because_few_were_seen_early() => Spells.Sample(spells =>
    {
        var curve = SurvivalCurve.OfSpells(spells);

        // After the day on which the curve begins somebody is under observation on every day to the last.
        var last = spells.Where(s => s.IsAtRisk).Select(s => s.Until).DefaultIfEmpty().Max();
        for (var day = curve.From + 1; day <= last; day++) curve.AtRisk(day).ShouldBeGreaterThan(0);
        curve.Steps.Where(s => s.Day < last && s.AtRisk > s.Ended + s.Lost).ShouldAllBe(s => s.Surviving > 0);
    });

    [Fact]
    public void says_from_where_on_it_is_known()
    {
        // One leaves on day 3, alone; two are there from day 5 on.
        var curve = SurvivalCurve.OfSpells([new ObservedSpell(0, 3, true), new(5, 9, true), new(5, 12, false)]);

        (curve.From, curve.After(4), curve.After(5), curve.After(9), curve.Median).ShouldBe((5, null, 1, 0.5, 9));
        SurvivalCurve.OfSpells([new ObservedSpell(400, 900, false)]).After(30).ShouldBeNull("nobody was seen at that age");
    }

    [Fact]
    public void is_the_same_whether_a_case_is_seen_in_one_piece_or_in_several() => Gen.Select(Spells, Gen.Int[1, 6]).Sample((spells, cut) =>
    {
        var pieces = spells.SelectMany(s => s.From < cut && cut < s.Until ? new[] { new ObservedSpell(s.From, cut, false), new ObservedSpell(cut, s.Until, s.HasEnded) } : [s]).ToList();

        var (whole, cutUp) = (SurvivalCurve.OfSpells(spells), SurvivalCurve.OfSpells(pieces));
        for (var day = 0; day <= 20; day++) cutUp.AtRisk(day).ShouldBe(whole.AtRisk(day));
        whole.Steps.Where(s => s.Ended > 0).Select(s => (s.Day, s.AtRisk, s.Surviving)).ShouldBe(cutUp.Steps.Where(s => s.Ended > 0).Select(s => (s.Day, s.AtRisk, s.Surviving)));
    });

    [Fact]
    public void weighs_two_groups_as_the_definition_does() => Gen.Select(Spells, Spells).Sample((one, other) =>
    {
        var test = LogRankTest.Of([one, other]);
        var (difference, variance) = TwoGroups(one, other);

        if (variance < 1e-12) test.ShouldBeNull();
        else
        {
            test.ShouldNotBeNull().ChiSquare.ShouldBe(difference * difference / variance, 1e-9 * (1 + (difference * difference / variance)));
            test.Degrees.ShouldBe(1);
        }
    });

    [Fact]
    public void does_not_depend_on_the_order_of_the_groups() => Gen.Select(Spells, Spells, Spells).Sample((a, b, c) =>
    {
        var (one, other) = (LogRankTest.Of([a, b, c]), LogRankTest.Of([c, a, b]));

        (one?.Degrees).ShouldBe(other?.Degrees);
        if (one is not null) one.ChiSquare.ShouldBe(other!.ChiSquare, 1e-7 * (1 + one.ChiSquare));
    });

    [Fact]
    public void finds_no_difference_between_a_group_and_itself()
    {
        List<ObservedSpell> group = [new(0, 3, true), new(0, 5, false), new(2, 6, true), new(0, 9, true)];

        LogRankTest.Of([group, group, group]).ShouldNotBeNull().ShouldSatisfyAllConditions(t => t.ChiSquare.ShouldBe(0, 1e-12), t => t.PValue.ShouldBe(1, 1e-6), t => t.Degrees.ShouldBe(2));
    }

    [Fact]
    public void needs_two_groups_seen_together_and_somebody_who_leaves()
    {
        LogRankTest.Of([]).ShouldBeNull();
        LogRankTest.Of([[new(0, 5, true)]]).ShouldBeNull("one group");
        LogRankTest.Of([[new(0, 5, true)], []]).ShouldBeNull("nobody in the other");
        LogRankTest.Of([[new(0, 5, false)], [new(0, 5, false)]]).ShouldBeNull("nobody leaves");
        LogRankTest.Of([[new(0, 5, true)], [new(7, 9, true)]]).ShouldBeNull("never seen on the same day");
    }

    /// <summary>Abramowitz and Stegun, table 26.8 (quantiles), and closed forms: exp(−x/2) for two degrees, a finite sum for every even number.</summary>
    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(6.634896601021213, 1, 0.01)]
    [InlineData(5.991464547107979, 2, 0.05)]
    [InlineData(7.814727903251178, 3, 0.05)]
    [InlineData(9.487729036781154, 4, 0.05)]
    [InlineData(10.827566170662733, 1, 0.001)]
    public void has_the_probabilities_of_tables(double value, int degrees, double tail) => ChiSquare.UpperTail(value, degrees).ShouldBe(tail, 1e-10);

    [Fact]
    public void has_the_probabilities_of_closed_forms() => Gen.Select(Gen.Double[0, 80], Gen.Int[1, 10]).Sample((value, half) =>
    {
        var (term, sum) = (1.0, 0.0);
        for (var i = 0; i < half; i++)
        {
            sum += term;
            term *= value / 2 / (i + 1);
        }

        ChiSquare.UpperTail(value, 2 * half).ShouldBe(Math.Exp(-value / 2) * sum, 1e-10);
    });

    private static int AtRisk(List<ObservedSpell> spells, int day) => spells.Count(s => s.IsAtRisk && (s.From == 0 || s.From < day) && s.Until >= day);

    private static int Ended(List<ObservedSpell> spells, int day) => spells.Count(s => s.IsAtRisk && s.HasEnded && s.Until == day);

    private static (double Share, double Variance) Defined(List<ObservedSpell> spells, int from, int day)
    {
        var (share, variance) = (1.0, 0.0);
        for (var d = from == 0 ? 0 : from + 1; d <= day; d++)
        {
            var (n, e) = (AtRisk(spells, d), Ended(spells, d));
            if (e == 0) continue;
            share *= 1 - ((double)e / n);
            variance += (double)e / (n * (n - e));
        }

        return (share, variance);
    }

    private static (double Difference, double Variance) TwoGroups(List<ObservedSpell> one, List<ObservedSpell> other)
    {
        var (difference, variance) = (0.0, 0.0);
        for (var day = 0; day <= 20; day++)
        {
            double n1 = AtRisk(one, day), n2 = AtRisk(other, day), n = n1 + n2, d = Ended(one, day) + Ended(other, day);
            if (d == 0) continue;
            difference += Ended(one, day) - (d * n1 / n);
            if (n > 1) variance += d * (n - d) / (n - 1) * n1 * n2 / (n * n);
        }

        return (difference, variance);
    }
}
