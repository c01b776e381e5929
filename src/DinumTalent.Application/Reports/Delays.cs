using DinumTalent.Application.Common;

namespace DinumTalent.Application.Reports;

/// <summary>Delays as reports count them: whole days of the calendar of Paris.</summary>
internal static class Delays
{
    public static int Days(DateTime from, DateTime to) => to.DayInParis().DayNumber - from.DayInParis().DayNumber;

    /// <summary>
    /// The days within which half of the cases at least were finished. What is not finished counts as longer than
    /// anything, so that waiting files don't make a service look quick; where more than half still wait, nothing was measured.
    /// </summary>
    /// <param name="finished">Days of the cases that came to their end.</param>
    /// <param name="all">How many cases there are, those that wait included.</param>
    /// <returns>Null without any case, or when more than half wait.</returns>
    public static int? Median(IEnumerable<int> finished, int all)
    {
        var days = finished.Order().ToList();
        var half = (all + 1) / 2;
        return all == 0 || days.Count < half ? null : days[half - 1];
    }
}
