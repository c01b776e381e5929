namespace DinumTalent.Domain.Eig;

/// <summary>A stretch of time, in UTC.</summary>
/// <param name="Start">First instant.</param>
/// <param name="End">First instant after it.</param>
public readonly record struct TimeWindow(DateTime Start, DateTime End)
{
    public bool Overlaps(DateTime start, DateTime end) => Start < end && start < End;

    public bool Contains(DateTime start, DateTime end) => Start <= start && end <= End;
}
