namespace DinumTalent.Domain.Recruitment;

/// <summary>How long an application may stay in a stage before somebody should look after it.</summary>
/// <remarks>No law: what an administration sets itself. The last day of the delay is still in time.</remarks>
/// <param name="EnteredOn">Day on which it entered the stage.</param>
/// <param name="TargetDays">Of the stage; null where none was set.</param>
public sealed record StageDelay(DateOnly EnteredOn, int? TargetDays)
{
    /// <summary>Last day in time; null where no delay was set.</summary>
    public DateOnly? DueOn => TargetDays is { } days ? EnteredOn.AddDays(days) : null;

    /// <summary>Days since the delay ran out; 0 while it runs.</summary>
    public int DaysLate(DateOnly today) => DueOn is { } due && today > due ? today.DayNumber - due.DayNumber : 0;

    /// <summary>What entered before that day is late, for lists.</summary>
    public static DateOnly LateBefore(int targetDays, DateOnly today) => today.AddDays(-targetDays);
}
