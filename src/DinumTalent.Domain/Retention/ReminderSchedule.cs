namespace DinumTalent.Domain.Retention;

/// <summary>When the person in charge is reminded of what comes due: six, three, two and one calendar months before.</summary>
/// <remarks>
/// Counted back from the last day in calendar months, in days of Paris; where a month has no such day, its last one counts (31 August
/// minus six months is 28 or 29 February). What was missed, because the deadline became known late or nothing ran, is sent once, as
/// the nearest of those that are due.
/// </remarks>
public static class ReminderSchedule
{
    public static IReadOnlyList<int> MonthsBefore { get; } = [6, 3, 2, 1];

    /// <summary>The day of a reminder.</summary>
    public static DateOnly DayOf(DateOnly dueOn, int monthsBefore) => dueOn.AddMonths(-monthsBefore);

    /// <summary>The nearest reminder whose day has come; null before the first one, and once the last day has passed.</summary>
    public static int? Due(DateOnly dueOn, DateOnly today)
    {
        if (today > dueOn) return null;
        int? due = null;
        foreach (var months in MonthsBefore)
        {
            if (DayOf(dueOn, months) <= today) due = months;
        }

        return due;
    }
}
