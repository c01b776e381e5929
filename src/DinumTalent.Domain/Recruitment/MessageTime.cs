using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>When the message of a refusal leaves: at once, in the morning of a day, or with the end of the recruitment.</summary>
public sealed record MessageTime
{
    /// <summary>A day further than that is no answer any more.</summary>
    public const int LatestMonths = 6;

    public static readonly MessageTime Now = new() { IsNow = true };

    /// <summary>With all the others, when the recruitment ends.</summary>
    public static readonly MessageTime WithTheEnd = new();

    private MessageTime()
    {
    }

    public bool IsNow { get; private init; }

    /// <summary>The day in Paris; null when it leaves now, or with the end.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>In the morning of a day to come; the end of the recruitment sends it earlier.</summary>
    public static Result<MessageTime> On(DateOnly day, DateOnly today) =>
        day <= today ? MessageErrors.DayNotToCome
        : day > today.AddMonths(LatestMonths) ? MessageErrors.DayTooFar
        : new MessageTime { Day = day };
}
