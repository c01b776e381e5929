namespace DinumTalent.Application.Skills;

/// <summary>Last days of quarters.</summary>
public static class QuarterEnds
{
    /// <summary>The last <paramref name="count"/> ends of a quarter before a day, in order.</summary>
    public static IEnumerable<DateOnly> Before(DateOnly day, int count)
    {
        var start = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return Enumerable.Range(0, count).Select(i => start.AddMonths(-3 * (count - 1 - i)).AddDays(-1));
    }
}
