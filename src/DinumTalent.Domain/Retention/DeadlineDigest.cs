using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>When somebody was last told of all that comes due; at most once in a week that begins on Monday.</summary>
public sealed class DeadlineDigest : AggregateRoot<DeadlineDigestId>
{
    private DeadlineDigest()
    {
    }

    public DeadlineDigest(UserId user) : base(DeadlineDigestId.New()) => UserId = user;

    public UserId UserId { get; private set; }

    public DateOnly? SentOn { get; private set; }

    /// <summary>Tells it, unless it was told in the same week.</summary>
    public bool Send(DateOnly today)
    {
        if (SentOn >= MondayOf(today)) return false;
        SentOn = today;
        Raise(new DeadlinesDigested(UserId, today));
        return true;
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
