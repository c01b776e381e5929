using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>
/// For how long somebody stayed with an employer, as far as it was seen: from the first day on which the person was known here to the
/// departure or the last day looked at. Who arrived before was not at risk of being seen to leave until then (left truncation), and
/// who is still there is known only to stay longer (right censoring).
/// </summary>
/// <param name="From">Tenure in whole days at which observation begins; 0 for somebody known since the arrival.</param>
/// <param name="Until">Tenure in whole days at which it ends; never before <paramref name="From"/>.</param>
/// <param name="HasLeft">Whether it ends with a departure.</param>
public readonly record struct ObservedTenure(int From, int Until, bool HasLeft)
{
    /// <summary>For the curve of those who stay.</summary>
    public ObservedSpell Spell => new(From, Until, HasLeft);

    /// <summary>Null where nothing was seen: an arrival to come, a departure before the arrival or before the first day known here.</summary>
    /// <param name="observedFrom">First day on which the person was known here.</param>
    /// <param name="departedOn">Last day; null or after <paramref name="today"/> for somebody who is there.</param>
    public static ObservedTenure? Of(DateOnly arrivedOn, DateOnly observedFrom, DateOnly? departedOn, DateOnly today)
    {
        var hasLeft = departedOn <= today;
        var last = hasLeft ? departedOn!.Value : today;
        var first = observedFrom > arrivedOn ? observedFrom : arrivedOn;
        return last < first ? null : new ObservedTenure(first.DayNumber - arrivedOn.DayNumber, last.DayNumber - arrivedOn.DayNumber, hasLeft);
    }

    /// <summary>The part of it between two days of tenure, both included; null where nothing of it lies there. It ends with the departure if that is its last day.</summary>
    /// <param name="first">Day of tenure, from 0.</param>
    /// <param name="last">Day of tenure, from 0.</param>
    public ObservedTenure? Within(int first, int last)
    {
        // Who comes later counts from the day after the entry on: the day before the first one enters.
        var (from, until) = (first > From ? Math.Max(1, first - 1) : From, Math.Min(last, Until));
        return until < from ? null : new ObservedTenure(from, until, HasLeft && until == Until);
    }
}
