using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Tests.Common;

/// <summary>
/// Worked examples in print. R is the package survival (T. Therneau): <c>summary(survfit(…))</c> and <c>survdiff(…)</c> print the
/// digits below; where they print fewer than six, what they print is compared as printed, and the estimate itself as the fraction
/// that it is.
/// </summary>
public sealed class A_survival_curve_of_the_literature
{
    private const double Exactly = 1e-6;

    /// <summary>Weeks in remission under 6-mercaptopurine and placebo; E. Freireich et al., Blood 21, 1963.</summary>
    private const string Treated = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
    private const string Placebo = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    /// <summary>Weeks of survival of acute myelogenous leukemia, chemotherapy maintained or not; R. Miller, Survival Analysis, 1981, page 49 (data set aml of R).</summary>
    private const string Maintained = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
    private const string NotMaintained = "5 5 8 8 12 16+ 23 27 30 33 43 45";

    /// <summary>Klein and Moeschberger, § 4.2, table 4.1A: estimate and Greenwood's standard error.</summary>
    [Theory]
    [InlineData(6, 0.857, 0.0764, 0.720, 1.000)]
    [InlineData(7, 0.807, 0.0869, 0.653, 0.996)]
    [InlineData(10, 0.753, 0.0963, 0.586, 0.968)]
    [InlineData(13, 0.690, 0.1068, 0.510, 0.935)]
    [InlineData(16, 0.627, 0.1141, 0.439, 0.896)]
    [InlineData(22, 0.538, 0.1282, 0.337, 0.858)]
    [InlineData(23, 0.448, 0.1346, 0.249, 0.807)]
    public void has_the_standard_error_and_the_interval_of_children_under_treatment(int week, double share, double error, double low, double high)
    {
        var step = Curve(Treated).Steps.Single(s => s.Day == week);

        step.Surviving.ShouldBe(share, 0.00051);
        step.Error!.Value.ShouldBe(error, 0.000051);
        (step.Low!.Value, step.High!.Value).ShouldSatisfyAllConditions(b => b.Item1.ShouldBe(low, 0.00051), b => b.Item2.ShouldBe(high, 0.00051));
    }

    [Fact]
    public void is_the_fraction_that_it_is()
    {
        var curve = Curve(Treated);

        curve.After(6)!.Value.ShouldBe(18 / 21.0, Exactly);
        curve.After(10)!.Value.ShouldBe(18 / 21.0 * 16 / 17 * 14 / 15, Exactly);
        curve.After(23)!.Value.ShouldBe(18 / 21.0 * 16 / 17 * 14 / 15 * 11 / 12 * 10 / 11 * 6 / 7 * 5 / 6, Exactly);
        // Greenwood, by hand: S² Σ d / n(n − d).
        curve.Steps.Single(s => s.Day == 10).Error!.Value.ShouldBe(18 / 21.0 * 16 / 17 * 14 / 15 * Math.Sqrt((3 / (21.0 * 18)) + (1 / (17.0 * 16)) + (1 / (15.0 * 14))), Exactly);
    }

    /// <summary>summary(survfit(Surv(time, status) ~ x, data = aml)).</summary>
    [Fact]
    public void has_the_median_and_the_interval_that_R_prints_for_leukemia()
    {
        var (maintained, other) = (Curve(Maintained), Curve(NotMaintained));

        (maintained.Median, maintained.MedianInterval).ShouldBe((31, (18, null)));
        (other.Median, other.MedianInterval).ShouldBe((23, (8, null)));
        Printed(maintained).ShouldBe(
            ["9 11 0.909 0.0867 0.7541 1.000", "13 10 0.818 0.1163 0.6192 1.000", "18 8 0.716 0.1397 0.4884 1.000", "23 7 0.614 0.1526 0.3769 0.999",
             "31 5 0.491 0.1642 0.2549 0.946", "34 4 0.368 0.1627 0.1549 0.875", "48 2 0.184 0.1535 0.0359 0.944"]);
        Printed(other).Take(4).ShouldBe(["5 12 0.833 0.1076 0.6470 1.000", "8 10 0.667 0.1361 0.4468 0.995", "12 8 0.583 0.1423 0.3616 0.941", "23 6 0.486 0.1481 0.2675 0.883"]);
    }

    /// <summary>survdiff(Surv(time, status) ~ x, data = aml): observed 7 and 11, expected 10.69 and 7.31, χ² 3.396389, p 0.06533932.</summary>
    [Fact]
    public void differs_between_those_with_leukemia_as_R_says()
    {
        var test = LogRankTest.Of([Spells(Maintained), Spells(NotMaintained)]).ShouldNotBeNull();

        test.Observed.ShouldBe([7, 11]);
        test.Expected[0].ShouldBe(10.69, 0.005);
        test.Expected[1].ShouldBe(7.31, 0.005);
        test.ChiSquare.ShouldBe(3.396389, Exactly);
        (test.Degrees, Math.Round(test.PValue, 8)).ShouldBe((1, 0.06533932));
    }

    /// <summary>16.79 with one degree of freedom, in D. Kleinbaum and M. Klein, Survival Analysis, 3rd edition, chapter 2; 19.25 ends expected under treatment.</summary>
    [Fact]
    public void differs_between_treatment_and_placebo_as_textbooks_say()
    {
        var test = LogRankTest.Of([Spells(Treated), Spells(Placebo)]).ShouldNotBeNull();

        test.Observed.ShouldBe([9, 21]);
        test.Expected[0].ShouldBe(19.25, 0.005);
        test.ChiSquare.ShouldBe(16.79, 0.005);
        test.PValue.ShouldBeLessThan(0.0001);
    }

    /// <summary>Data test2 of the tests of survival (survtest.R), all of whom enter late: its curve and numbers at risk, as they stand there.</summary>
    [Fact]
    public void counts_who_enters_late_as_the_tests_of_R_do()
    {
        int[] start = [1, 2, 5, 2, 1, 7, 3, 4, 8, 8], stop = [2, 3, 6, 7, 8, 9, 9, 9, 14, 17], ended = [1, 1, 1, 1, 1, 1, 1, 0, 0, 0];
        var curve = SurvivalCurve.OfSpells(start.Select((from, i) => new ObservedSpell(from, stop[i], ended[i] == 1)));

        double[] shares = [1 / 2.0, 1 / 3.0, 4 / 15.0, 1 / 5.0, 3 / 20.0, 9 / 100.0];
        curve.Steps.Where(s => s.Ended > 0).Select(s => s.Surviving).Zip(shares).ShouldAllBe(p => Math.Abs(p.First - p.Second) < Exactly);
        new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 17 }.Select(curve.AtRisk).ShouldBe([0, 2, 3, 3, 4, 5, 4, 4, 5, 2, 1]);
        (curve.From, curve.After(0), curve.After(1)).ShouldBe((1, null, 1), "nobody was seen before the first day");
    }

    private static IEnumerable<string> Printed(SurvivalCurve curve) => curve.Steps.Where(s => s.Ended > 0).Select(s => string.Create(
        CultureInfo.InvariantCulture, $"{s.Day} {s.AtRisk} {s.Surviving:0.000} {s.Error:0.0000} {s.Low:0.0000} {s.High:0.000}"));

    private static SurvivalCurve Curve(string cases) => SurvivalCurve.OfSpells(Spells(cases));

    private static List<ObservedSpell> Spells(string cases) =>
        [.. cases.Split(' ').Select(c => new ObservedSpell(0, int.Parse(c.TrimEnd('+'), CultureInfo.InvariantCulture), !c.EndsWith('+')))];
}
