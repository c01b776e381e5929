using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>An audition of which its candidate was told: when and where. Before whom, its <see cref="AuditionSheet"/>s say.</summary>
public sealed class Audition : AggregateRoot<AuditionId>, IAudited
{
    public const int RoomMaxLength = 80;

    private Audition()
    {
    }

    private Audition(FellowApplication application, PlannedAudition planned, int minutes, DateTime now) : base(AuditionId.New()) =>
        (ApplicationId, CohortId, Sprint, StartsAt, Minutes, Room, IsConfirmed, ConfirmedAt) = (application.Id, application.CohortId, application.Sprint, planned.Start, minutes, planned.Room, true, now);

    /// <summary>Who is heard; unique.</summary>
    public FellowApplicationId ApplicationId { get; private set; }

    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    /// <summary>In UTC.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>How long.</summary>
    public int Minutes { get; private set; }

    public string Room { get; private set; } = "";

    /// <summary>Rises with each change: what calendars go by.</summary>
    public int Sequence { get; private set; }

    /// <summary>False once it is called off.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>When time and place were last confirmed.</summary>
    public DateTime ConfirmedAt { get; private set; }

    public DateTime EndsAt => StartsAt.AddMinutes(Minutes);

    /// <summary>The first confirmation of what was planned.</summary>
    public static Result<Audition> Confirm(FellowApplication application, PlannedAudition planned, int minutes, DateTime now)
    {
        var possible = MayBeTold(application, planned, now);
        if (possible.IsFailure) return Result<Audition>.Failure(possible.Errors);
        var audition = new Audition(application, planned, minutes, now);
        audition.Raise(new AuditionConfirmed(audition.Id, audition.Sequence));
        return audition;
    }

    /// <summary>Another time or place, as planned anew; what stays the same is not told again.</summary>
    public Result Move(FellowApplication application, PlannedAudition planned, int minutes, DateTime now)
    {
        if (IsAt(planned, minutes)) return Result.Success;
        if (IsConfirmed && StartsAt <= now) return AuditionErrors.Begun;
        var possible = MayBeTold(application, planned, now);
        if (possible.IsFailure) return possible;
        (StartsAt, Minutes, Room, Sequence, IsConfirmed, ConfirmedAt) = (planned.Start, minutes, planned.Room, Sequence + 1, true, now);
        Raise(new AuditionConfirmed(Id, Sequence));
        return Result.Success;
    }

    /// <summary>Nobody is heard; doing it twice changes nothing.</summary>
    public void Cancel()
    {
        if (!IsConfirmed) return;
        (IsConfirmed, Sequence) = (false, Sequence + 1);
        Raise(new AuditionCancelled(Id, Sequence));
    }

    /// <summary>Whether it stands just as planned.</summary>
    public bool IsAt(PlannedAudition planned, int minutes) => IsConfirmed && StartsAt == planned.Start && Room == planned.Room && Minutes == minutes;

    private static Result MayBeTold(FellowApplication application, PlannedAudition planned, DateTime now)
    {
        var possible = application.Id == planned.Candidate ? application.IsPreselected() : Error.NotFound;
        return possible.IsFailure ? possible : planned.Start <= now ? AuditionErrors.InThePast : Result.Success;
    }
}
