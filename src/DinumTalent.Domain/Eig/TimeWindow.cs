namespace DinumTalent.Domain.Eig;

/// <summary>A stretch of time, in UTC.</summary>
/// <param name="Start">First instant.</param>
/// <param name="End">First instant after it.</param>
public readonly record struct TimeWindow(DateTime Start, DateTime End)
{
    public bool Overlaps(DateTime start, DateTime end) => Start < end && start < End;

    public bool Contains(DateTime start, DateTime end) => Start <= start && end <= End;

    /// <summary>In the order of time; windows that touch make one.</summary>
    public static IReadOnlyList<TimeWindow> Joined(IEnumerable<TimeWindow> windows)
    {
        var joined = new List<TimeWindow>();
        foreach (var window in windows.OrderBy(w => w.Start))
        {
            if (joined.Count > 0 && window.Start <= joined[^1].End) joined[^1] = joined[^1] with { End = window.End > joined[^1].End ? window.End : joined[^1].End };
            else joined.Add(window);
        }

        return joined;
    }
}
