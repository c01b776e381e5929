using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common;

/// <summary>A day and an hour at the clock of Paris, as forms ask for them.</summary>
public static class ParisTime
{
    private static readonly Error Skipped = new("time.skipped",
        "Cette heure n’existe pas ce jour-là : les horloges passent de 2 h à 3 h. Choisissez-en une autre.", ErrorKind.Invalid, "Time");

    /// <summary>The instant in UTC. An hour that summer time skips is refused; one that comes twice is the first.</summary>
    public static Result<DateTime> InUtc(this DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (French.Paris.IsInvalidTime(local)) return Skipped;
        var offset = French.Paris.IsAmbiguousTime(local) ? French.Paris.GetAmbiguousTimeOffsets(local).Max() : French.Paris.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
