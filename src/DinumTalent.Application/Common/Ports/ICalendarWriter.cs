namespace DinumTalent.Application.Common.Ports;

/// <summary>Writes events as a file that calendars read (RFC 5545). Thread-safe; the same entries give the same bytes.</summary>
public interface ICalendarWriter
{
    CalendarFile Write(CalendarEntry entry);

    /// <summary>Several events in one file.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="entries">At least one, all with the same method: a file has but one.</param>
    CalendarFile Write(string name, IReadOnlyList<CalendarEntry> entries);
}

/// <summary>What a calendar is to do with an event (RFC 5546).</summary>
public enum CalendarMethod
{
    /// <summary>Keep it, as a file taken from a page.</summary>
    Publish,

    /// <summary>Enter it, or change it where it stands.</summary>
    Request,

    /// <summary>Take it out.</summary>
    Cancel,
}

/// <summary>An event for one person's calendar.</summary>
/// <param name="Uid">The same through all changes.</param>
/// <param name="Sequence">Rises with each change.</param>
/// <param name="Method">What to do with it.</param>
/// <param name="StartsAt">In UTC.</param>
/// <param name="EndsAt">In UTC.</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">Plain text.</param>
/// <param name="Location">Where; null without.</param>
/// <param name="Organizer">Name of who invites; the address is that of the site.</param>
/// <param name="Stamp">When this was written, in UTC.</param>
public sealed record CalendarEntry(
    string Uid, int Sequence, CalendarMethod Method, DateTime StartsAt, DateTime EndsAt, string Summary, string Description, string? Location, string Organizer, DateTime Stamp)
{
    /// <summary>Address of who is invited; null in a file taken from a page.</summary>
    public string? Attendee { get; init; }

    /// <summary>Name that goes with it, if known.</summary>
    public string? AttendeeName { get; init; }
}

/// <summary>A file of one event or more.</summary>
public sealed record CalendarFile(string Name, string ContentType, byte[] Content);
