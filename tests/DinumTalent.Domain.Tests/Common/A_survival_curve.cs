using System.Numerics;
using CsCheck;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Tests.Common;

public sealed class A_survival_curve
{
    private static readonly int[] Days = [0, 2, 3, 4, 8, 9];

    private static readonly Gen<List<ObservedDuration>> Cases = Gen.Select(Gen.Int[0, 9], Gen.Bool).List[0, 14]
        .Select(cases => cases.Select(c => new ObservedDuration(c.Item1, c.Item2)).ToList());

    /// <summary>
    /// Weeks in remission of 21 children under 6-mercaptopurine and of 21 under placebo; + is still in remission. E. Freireich et
    /// al., Blood 21, 1963; worked through in Klein and Moeschberger, § 4.2, whose table of the first group is below.
    /// </summary>
    [Fact]
    public void is_the_one_that_textbooks_work_out()
    {
        var treated = Curve("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

        treated.Steps.Where(s => s.Ended > 0).Select(s => (s.Day, s.AtRisk, s.Ended, Math.Round(s.Surviving, 3))).ShouldBe(
        [
            (6, 21, 3, 0.857), (7, 17, 1, 0.807), (10, 15, 1, 0.753), (13, 12, 1, 0.690), (16, 11, 1, 0.627), (22, 7, 1, 0.538), (23, 6, 1, 0.448),
        ]);
        (treated.Count, treated.Ended, treated.Unfinished).ShouldBe((21, 9, 12));
        (treated.FirstQuartile, treated.Median, treated.ThirdQuartile).ShouldBe((13, 23, null), "three quarters were never out of remission");
    }

    [Fact]
    public void of_cases_that_all_ended_has_the_quantiles_of_their_days()
    {
        var placebo = Curve("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

        (placebo.FirstQuartile, placebo.Median, placebo.ThirdQuartile).ShouldBe((4, 8, 12));
        placebo.Steps[^1].Surviving.ShouldBe(0);
    }

    /// <summary>Ten files, by hand: S(2) = 9/10, S(3) = 8/10, S(5) = 8/10 × 4/6 = 0.533, S(9) = 0.533 × 2/4 = 0.267.</summary>
    [Theory]
    [InlineData("2 3 4+ 4+ 5 5 9 9 30+ 30+", 5, 9, null)]
    [InlineData("2 3 4 4 5 5 9 9 30 30", 4, 5, 9)] // the same, had all of them ended
    [InlineData("2 3 5 5 9 9", 3, 5, 9)] // the same, had one left the unfinished ones out
    [InlineData("2 3 0 0 5 5 9 9 0 0", 0, 2, 5)] // the same, had one counted them as zero
    public void takes_unfinished_cases_for_what_they_are(string cases, int? first, int? median, int? third)
    {
        var curve = Curve(cases);

        (curve.FirstQuartile, curve.Median, curve.ThirdQuartile).ShouldBe((first, median, third));
    }

    [Theory]
    [InlineData("1 2 3 4", 2)] // S(2) is one half: reached that day, not halfway to the next
    [InlineData("1 2 3+ 4+", 2)]
    [InlineData("1 2+ 3+ 4+", null)]
    [InlineData("1+ 2+ 3 4+", 3)] // of the two left one ends: one half
    [InlineData("3 3+", 3)] // on the same day, the one that ends comes first
    [InlineData("3 3+ 3+", null)]
    [InlineData("0", 0)]
    [InlineData("0+", null)]
    [InlineData("", null)]
    public void reaches_the_median_when_it_stands_at_one_half_exactly(string cases, int? median) => Curve(cases).Median.ShouldBe(median);

    [Fact]
    public void stands_at_one_half_exactly_where_floating_point_would_not()
    {
        foreach (var half in Enumerable.Range(1, 200))
        {
            var (ended, lost) = (Enumerable.Range(1, half).Select(day => new ObservedDuration(day, true)), Enumerable.Repeat(new ObservedDuration(half + 1, false), half));
            SurvivalCurve.Of(ended.Concat(lost)).Median.ShouldBe(half);
        }
    }

    [Fact]
    public void says_which_share_goes_on_after_a_day_as_far_as_it_was_observed()
    {
        var curve = Curve("2 4 4 8+");

        Days.Select(curve.After).ShouldBe([1, 0.75, 0.75, 0.25, 0.25, null]);
        Curve("1 2").After(50).ShouldBe(0);
        Curve("").After(0).ShouldBeNull();
    }

    [Fact]
    public void knows_no_case_that_ended_before_it_began() => Should.Throw<ArgumentOutOfRangeException>(() => SurvivalCurve.Of([new(-1, true)]));

    /// <summary>Efron's way to the same estimate, in whole numbers: each lost case hands its weight on to those observed for longer.</summary>
    [Fact]
    public void falls_as_weights_that_lost_cases_hand_on_to_the_others() => Cases.Sample(cases =>
    {
        var (curve, fallen) = (SurvivalCurve.Of(cases), Redistributed(cases));

        foreach (var (part, whole) in new[] { (1, 4), (1, 2), (3, 4), (1, 10), (1, 3), (1, 1) })
        {
            curve.Quantile(part, whole).ShouldBe(fallen.Where(f => f.Fallen * whole >= f.Of * part && f.Of > 0).Select(f => (int?)f.Day).FirstOrDefault());
        }

        foreach (var step in curve.Steps) step.Surviving.ShouldBe(1 - Share(fallen.Last(f => f.Day <= step.Day)), 1e-9);
    });

    [Fact]
    public void does_not_depend_on_the_order_of_the_cases() => Gen.Select(Cases, Gen.Int[0, 1_000]).Sample((cases, seed) =>
    {
        var shuffled = cases.ToArray();
        new Random(seed).Shuffle(shuffled);

        SurvivalCurve.Of(shuffled).Steps.ShouldBe(SurvivalCurve.Of(cases).Steps);
    });

    [Fact]
    public void never_makes_a_delay_shorter_because_a_case_goes_on() => Gen.Select(Cases.Where(c => c.Count > 0), Gen.Int[0, 13]).Sample((cases, which) =>
    {
        var at = which % cases.Count;
        var longer = cases.Select((c, i) => i == at && !c.HasEnded ? c with { Days = c.Days + 5 } : c);

        var (before, after) = (SurvivalCurve.Of(cases).Median, SurvivalCurve.Of(longer).Median);
        if (before is { } days) (after ?? int.MaxValue).ShouldBeGreaterThanOrEqualTo(days);
    });

    /// <summary>Share of the weight that has ended by each day, as a fraction.</summary>
    private static List<(int Day, BigInteger Fallen, BigInteger Of)> Redistributed(List<ObservedDuration> cases)
    {
        var ordered = cases.OrderBy(c => c.Days).ThenBy(c => !c.HasEnded).ToList();
        var weights = ordered.Select(_ => (Part: BigInteger.One, Of: new BigInteger(ordered.Count))).ToList();
        var (fallen, result) = ((Part: BigInteger.Zero, Of: BigInteger.One), new List<(int, BigInteger, BigInteger)>());
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].HasEnded) fallen = Sum(fallen, weights[i]);
            for (var later = i + 1; !ordered[i].HasEnded && later < ordered.Count; later++)
            {
                weights[later] = Sum(weights[later], (weights[i].Part, weights[i].Of * (ordered.Count - i - 1)));
            }

            if (i == ordered.Count - 1 || ordered[i + 1].Days > ordered[i].Days) result.Add((ordered[i].Days, fallen.Part, fallen.Of));
        }

        return result;
    }

    private static (BigInteger Part, BigInteger Of) Sum((BigInteger Part, BigInteger Of) one, (BigInteger Part, BigInteger Of) other)
    {
        var (part, of) = ((one.Part * other.Of) + (other.Part * one.Of), one.Of * other.Of);
        var common = BigInteger.GreatestCommonDivisor(part, of);
        return (part / common, of / common);
    }

    private static double Share((int Day, BigInteger Fallen, BigInteger Of) at) => (double)at.Fallen / (double)at.Of;

    /// <summary>"6 9+": one that ended after six days, one still under way after nine.</summary>
    private static SurvivalCurve Curve(string cases) => SurvivalCurve.Of(cases.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(c => new ObservedDuration(int.Parse(c.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture), !c.EndsWith('+'))));
}
