namespace DinumTalent.Domain.Retention;

/// <summary>The days on which a forecast counts: the day of the data, and the same day of each month after it.</summary>
/// <param name="AsOf">Day of the data.</param>
/// <param name="Horizon">Months ahead.</param>
public sealed record ForecastCalendar(DateOnly AsOf, int Horizon)
{
    /// <summary>The day counted after so many months; the last of a shorter month.</summary>
    public DateOnly Point(int month) => AsOf.AddMonths(month);

    /// <summary>The first month, from 1, at the end of which somebody who arrives on a day is there; null beyond the horizon.</summary>
    public int? ArrivesIn(DateOnly firstDay) => FirstMonth(m => Point(m) >= firstDay);

    /// <summary>The first month, from 1, at the end of which somebody whose last day is given is gone; null beyond the horizon. A day gone by counts as the first month.</summary>
    public int? LeavesIn(DateOnly lastDay) => FirstMonth(m => Point(m) > lastDay);

    /// <summary>The month, from 0, whose count is compared with what is wanted on a day: the first not before it; null before the data or beyond the horizon.</summary>
    public int? Compares(DateOnly day) => day < AsOf ? null : day == AsOf ? 0 : FirstMonth(m => Point(m) >= day);

    private int? FirstMonth(Func<int, bool> reached)
    {
        for (var month = 1; month <= Horizon; month++)
        {
            if (reached(month)) return month;
        }

        return null;
    }
}
