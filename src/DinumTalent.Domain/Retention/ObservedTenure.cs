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
}
