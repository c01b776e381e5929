using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Reports;

/// <summary>How often a report comes.</summary>
public enum ReportRhythm
{
    [Label("Chaque semaine, le lundi")] Weekly,
    [Label("Chaque mois, le 1er")] Monthly,
}

/// <summary>The days of a rhythm.</summary>
public static class ReportRhythms
{
    /// <summary>The first day after <paramref name="day"/> on which a report comes.</summary>
    public static DateOnly Next(this ReportRhythm rhythm, DateOnly day) => rhythm is ReportRhythm.Weekly
        ? day.AddDays(7 - (((int)day.DayOfWeek + 6) % 7))
        : new DateOnly(day.Year, day.Month, 1).AddMonths(1);

    /// <summary>The last day on or before <paramref name="day"/> on which a report comes.</summary>
    public static DateOnly Last(this ReportRhythm rhythm, DateOnly day) => rhythm is ReportRhythm.Weekly
        ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7))
        : new DateOnly(day.Year, day.Month, 1);
}
