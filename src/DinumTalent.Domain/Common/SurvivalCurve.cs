using System.Numerics;

namespace DinumTalent.Domain.Common;

/// <summary>
/// Which share of the cases is still under way after so many days, and so the median and the quartiles of a delay. A case that
/// has not come to its end counts among those that may end for as long as it was observed: it makes nothing look quick, nor slow.
/// </summary>
/// <remarks>
/// E. L. Kaplan, P. Meier, “Nonparametric Estimation from Incomplete Observations”, Journal of the American Statistical
/// Association 53, 1958. Of cases observed for the same number of days, those that ended come before those that were lost (§ 2
/// there). A quantile is the first day on which the curve is at or below what it leaves, S(t) ≤ 1 − p (J. P. Klein,
/// M. L. Moeschberger, Survival Analysis, 2nd edition, 2003, § 4.5): a curve that stands at exactly 1 − p has reached it, where
/// R's survfit takes the middle of the flat stretch. Compared in whole numbers, so that exactly means exactly.
/// </remarks>
public sealed class SurvivalCurve
{
    private readonly List<(int Day, int Ended, int Lost)> days;

    private SurvivalCurve(List<(int Day, int Ended, int Lost)> days)
    {
        this.days = days;
        Count = days.Sum(d => d.Ended + d.Lost);
        Ended = days.Sum(d => d.Ended);
        Steps = [.. StepsOf(days, Count)];
    }

    /// <summary>Cases observed.</summary>
    public int Count { get; }

    /// <summary>Those of them that came to their end.</summary>
    public int Ended { get; }

    /// <summary>Those of them that had not, when they were last looked at.</summary>
    public int Unfinished => Count - Ended;

    /// <summary>Every day on which a case ended or was lost, in order.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>Days within which a quarter of the cases end; null: the curve does not fall so far, or there is no case.</summary>
    public int? FirstQuartile => Quantile(1, 4);

    /// <summary>Days within which half of the cases end; null: the curve does not fall so far, or there is no case.</summary>
    public int? Median => Quantile(1, 2);

    /// <summary>Days within which three quarters of the cases end; null: the curve does not fall so far, or there is no case.</summary>
    public int? ThirdQuartile => Quantile(3, 4);

    /// <exception cref="ArgumentOutOfRangeException">A case lasts less than no day.</exception>
    public static SurvivalCurve Of(IEnumerable<ObservedDuration> cases)
    {
        var byDay = new Dictionary<int, (int Ended, int Lost)>();
        foreach (var (day, hasEnded) in cases)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(day, nameof(cases));
            var (ended, lost) = byDay.GetValueOrDefault(day);
            byDay[day] = hasEnded ? (ended + 1, lost) : (ended, lost + 1);
        }

        return new SurvivalCurve([.. byDay.OrderBy(d => d.Key).Select(d => (d.Key, d.Value.Ended, d.Value.Lost))]);
    }

    /// <summary>The days within which <paramref name="part"/> of <paramref name="whole"/> of the cases end; null where the curve does not fall so far.</summary>
    public int? Quantile(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);

        // S(t) is a product of stretches in which nothing is lost: left at the end of each, over what there was at its beginning.
        var (left, begun) = (BigInteger.One, BigInteger.One);
        var (atRisk, atStart) = (Count, Count);
        foreach (var (day, ended, lost) in days)
        {
            atRisk -= ended;
            if (ended > 0 && left * atRisk * whole <= begun * atStart * (whole - part)) return day;
            if (lost == 0) continue;
            (left, begun) = (left * atRisk, begun * atStart);
            atRisk -= lost;
            atStart = atRisk;
        }

        return null;
    }

    /// <summary>The share that is still under way after so many days, from 0 to 1; null beyond what was observed.</summary>
    public double? After(int day)
    {
        if (Steps.Count == 0 || (day > Steps[^1].Day && Steps[^1].Surviving > 0)) return null;
        return Steps.LastOrDefault(s => s.Day <= day)?.Surviving ?? 1;
    }

    private static IEnumerable<SurvivalStep> StepsOf(IEnumerable<(int Day, int Ended, int Lost)> days, int count)
    {
        var (atRisk, surviving) = (count, 1.0);
        foreach (var (day, ended, lost) in days)
        {
            surviving *= (double)(atRisk - ended) / atRisk;
            yield return new SurvivalStep(day, atRisk, ended, lost, surviving);
            atRisk -= ended + lost;
        }
    }
}

/// <summary>What happened on a day of a curve.</summary>
/// <param name="Day">From the beginning of each case.</param>
/// <param name="AtRisk">Cases under way just before.</param>
/// <param name="Ended">Cases that ended then.</param>
/// <param name="Lost">Cases looked at for the last time then, and still under way.</param>
/// <param name="Surviving">Share still under way after it, from 0 to 1.</param>
public sealed record SurvivalStep(int Day, int AtRisk, int Ended, int Lost, double Surviving);
