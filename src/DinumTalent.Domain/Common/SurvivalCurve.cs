using System.Numerics;

namespace DinumTalent.Domain.Common;

/// <summary>
/// Which share of the cases is still under way after so many days, and so the median and the quartiles of a delay. A case that
/// has not come to its end counts among those that may end for as long as it was observed: it makes nothing look quick, nor slow.
/// A case that came under observation late counts from then on only: that it had lasted until then says nothing.
/// </summary>
/// <remarks>
/// E. L. Kaplan, P. Meier, “Nonparametric Estimation from Incomplete Observations”, Journal of the American Statistical
/// Association 53, 1958. Of cases observed for the same number of days, those that ended come before those that were lost (§ 2
/// there), and those that enter come after both, as in R's survfit for Surv(start, stop, event). A quantile is the first day on
/// which the curve is at or below what it leaves, S(t) ≤ 1 − p (J. P. Klein, M. L. Moeschberger, Survival Analysis, 2nd edition,
/// 2003, § 4.5): a curve that stands at exactly 1 − p has reached it, where R's survfit takes the middle of the flat stretch.
/// Compared in whole numbers where it matters, so that exactly means exactly.
/// With late entry nobody may be under observation for a while, or the last of few may end early, and the curve would fall to
/// zero and stay there, whatever comes later. It is then the curve of those who have lasted until <see cref="From"/>, the end of
/// the last such stretch, as Klein and Moeschberger advise (§ 4.6); before it nothing is measured.
/// Intervals: M. Greenwood's variance (1926) on the scale of the logarithm, the default of survfit.
/// </remarks>
public sealed class SurvivalCurve
{
    /// <summary>97.5 % of a normal distribution lie below it.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>Closer to a quantile than this, rounding could decide.</summary>
    private const double Doubtful = 1e-9;

    private readonly int[] entries;
    private readonly int[] exits;

    private SurvivalCurve(List<ObservedSpell> spells)
    {
        Count = spells.Count;
        Ended = spells.Count(s => s.HasEnded);
        (entries, exits) = ([.. spells.Select(s => s.From == 0 ? -1 : s.From).Order()], [.. spells.Select(s => s.Until).Order()]);
        var days = DaysOf(spells);
        From = BeginningOf(days);
        Steps = [.. StepsOf(days.Where(d => d.Day > From || From == 0))];
    }

    /// <summary>Spells observed.</summary>
    public int Count { get; }

    /// <summary>Those of them that came to their end.</summary>
    public int Ended { get; }

    /// <summary>Those of them that had not, when they were last looked at.</summary>
    public int Unfinished => Count - Ended;

    /// <summary>The share is of those who have lasted so many days; 0, unless nobody was under observation before.</summary>
    public int From { get; }

    /// <summary>Every day on which a case ended or was lost, in order.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>Days within which a quarter of the cases end; null: the curve does not fall so far, or there is no case.</summary>
    public int? FirstQuartile => Quantile(1, 4);

    /// <summary>Days within which half of the cases end; null: the curve does not fall so far, or there is no case.</summary>
    public int? Median => Quantile(1, 2);

    /// <summary>Days within which three quarters of the cases end; null: the curve does not fall so far, or there is no case.</summary>
    public int? ThirdQuartile => Quantile(3, 4);

    /// <summary>
    /// The days between which the median lies with 95 % confidence, as far as they are reached: those on which the bounds of the
    /// curve come to one half.
    /// </summary>
    /// <remarks>R. Brookmeyer, J. Crowley, Biometrics 38, 1982, on the scale of the logarithm, as survfit.</remarks>
    public (int? Low, int? High) MedianInterval => (First(s => s.Low ?? s.Surviving), First(s => s.High ?? 1));

    /// <exception cref="ArgumentOutOfRangeException">A case lasts less than no day.</exception>
    public static SurvivalCurve Of(IEnumerable<ObservedDuration> cases) => OfSpells(cases.Select(c => new ObservedSpell(0, c.Days, c.HasEnded)));

    /// <summary>Spells that were never at risk are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A case lasts less than no day, or is left before it is entered.</exception>
    public static SurvivalCurve OfSpells(IEnumerable<ObservedSpell> spells)
    {
        var list = new List<ObservedSpell>();
        foreach (var spell in spells)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(spell.From, nameof(spells));
            ArgumentOutOfRangeException.ThrowIfLessThan(spell.Until, spell.From, nameof(spells));
            if (spell.IsAtRisk) list.Add(spell);
        }

        return new SurvivalCurve(list);
    }

    /// <summary>The days within which <paramref name="part"/> of <paramref name="whole"/> of the cases end; null where the curve does not fall so far.</summary>
    public int? Quantile(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);

        var leaves = (double)(whole - part) / whole;
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Ended == 0 || Steps[i].Surviving > leaves + Doubtful) continue;
            if (Steps[i].Surviving < leaves - Doubtful || IsAtMost(i, whole - part, whole)) return Steps[i].Day;
        }

        return null;
    }

    /// <summary>The share that is still under way after so many days, from 0 to 1; null beyond what was observed, and before it.</summary>
    public double? After(int day) => IsKnown(day) ? At(day)?.Surviving ?? 1 : null;

    /// <summary>The bounds of that share with 95 % confidence; null where it is, and where nobody is left.</summary>
    public (double Low, double High)? IntervalAfter(int day) =>
        !IsKnown(day) ? null : At(day) is not { } step ? (1, 1) : step is { Low: { } low, High: { } high } ? (low, high) : null;

    /// <summary>Cases under observation just before a day, whatever <see cref="From"/>.</summary>
    public int AtRisk(int day) => Below(entries, day) - Below(exits, day);

    /// <summary>Departures from <see cref="From"/> to a day, both included.</summary>
    public int EndedUpTo(int day) => Steps.TakeWhile(s => s.Day <= day).Sum(s => s.Ended);

    private bool IsKnown(int day) => Steps.Count > 0 && day >= From && (day <= Steps[^1].Day || Steps[^1].Surviving == 0);

    private SurvivalStep? At(int day)
    {
        var (low, high) = (0, Steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Steps[middle].Day <= day ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Steps[low - 1];
    }

    private int? First(Func<SurvivalStep, double> bound) => Steps.FirstOrDefault(s => s.Ended > 0 && bound(s) <= 0.5)?.Day;

    /// <summary>Whether the curve is at or below a fraction after a step, in whole numbers.</summary>
    private bool IsAtMost(int step, int part, int whole)
    {
        // S(t) is a product of stretches without loss or entry: left at the end of each, over what there was at its beginning.
        var (left, begun) = (BigInteger.One, BigInteger.One);
        var (atStart, remaining) = (1, 1);
        foreach (var s in Steps.Take(step + 1).Where(s => s.Ended > 0))
        {
            if (s.AtRisk != remaining) (left, begun, atStart) = (left * remaining, begun * atStart, s.AtRisk);
            remaining = s.AtRisk - s.Ended;
        }

        return left * remaining * whole <= begun * atStart * part;
    }

    private static int Below(int[] sorted, int day)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private List<(int Day, int AtRisk, int Ended, int Lost)> DaysOf(List<ObservedSpell> spells)
    {
        var byDay = new Dictionary<int, (int Ended, int Lost)>();
        foreach (var (_, day, hasEnded) in spells)
        {
            var (ended, lost) = byDay.GetValueOrDefault(day);
            byDay[day] = hasEnded ? (ended + 1, lost) : (ended, lost + 1);
        }

        return [.. byDay.OrderBy(d => d.Key).Select(d => (d.Key, AtRisk(d.Key), d.Value.Ended, d.Value.Lost))];
    }

    /// <summary>The end of the last stretch in which nobody was under observation, or the last day on which all who were ended.</summary>
    private int BeginningOf(List<(int Day, int AtRisk, int Ended, int Lost)> days)
    {
        var from = entries is [> 0 and var first, ..] ? first : 0;
        foreach (var (day, atRisk, ended, lost) in days)
        {
            if (atRisk > ended + lost || Next(day) is not { } next) continue;
            if (next > day || ended == atRisk) from = next;
        }

        return from;
    }

    /// <summary>The first day from this one on, on which a case comes under observation; null where none does.</summary>
    private int? Next(int day) => Below(entries, day) is var at && at < entries.Length ? entries[at] : null;

    private static IEnumerable<SurvivalStep> StepsOf(IEnumerable<(int Day, int AtRisk, int Ended, int Lost)> days)
    {
        var (surviving, variance) = (1.0, 0.0);
        foreach (var (day, atRisk, ended, lost) in days)
        {
            surviving *= (double)(atRisk - ended) / atRisk;
            variance += ended / ((double)atRisk * (atRisk - ended));
            yield return new SurvivalStep(day, atRisk, ended, lost, surviving, Interval(surviving, variance));
        }
    }

    private static (double Error, double Low, double High)? Interval(double surviving, double variance)
    {
        if (surviving == 0) return null;
        var error = Math.Sqrt(variance);
        return (surviving * error, surviving * Math.Exp(-Z * error), Math.Min(1, surviving * Math.Exp(Z * error)));
    }
}

/// <summary>What happened on a day of a curve.</summary>
/// <param name="Day">From the beginning of each case.</param>
/// <param name="AtRisk">Cases under observation just before.</param>
/// <param name="Ended">Cases that ended then.</param>
/// <param name="Lost">Cases looked at for the last time then, and still under way.</param>
/// <param name="Surviving">Share still under way after it, from 0 to 1.</param>
/// <param name="Bounds">Standard error of that share and the bounds between which it lies with 95 % confidence; null where nobody is left.</param>
public sealed record SurvivalStep(int Day, int AtRisk, int Ended, int Lost, double Surviving, (double Error, double Low, double High)? Bounds)
{
    /// <summary>Greenwood's standard error.</summary>
    public double? Error => Bounds?.Error;

    public double? Low => Bounds?.Low;

    /// <summary>At most 1.</summary>
    public double? High => Bounds?.High;
}
