using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Mail;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Calendars;

/// <summary>Writes events with times in UTC, which every calendar shows at its own clock, whatever summer time does.</summary>
internal sealed class IcalCalendarWriter(IOptions<MailOptions> mail) : ICalendarWriter
{
    private const string Product = "-//DinumTalent//Entretiens//FR";

    public CalendarFile Write(CalendarEntry entry) => Write("entretien.ics", [entry]);

    public CalendarFile Write(string name, IReadOnlyList<CalendarEntry> entries)
    {
        var method = entries.Select(e => e.Method).Distinct().Single().ToString().ToUpperInvariant();
        var calendar = new Calendar { Method = method, ProductId = Product };
        foreach (var entry in entries) calendar.Events.Add(Event(entry));
        var text = new CalendarSerializer().SerializeToString(calendar) ?? "";
        return new CalendarFile(name, $"text/calendar; method={method}; charset=utf-8", Encoding.UTF8.GetBytes(text));
    }

    private CalendarEvent Event(CalendarEntry entry)
    {
        var written = new CalendarEvent
        {
            Uid = entry.Uid,
            Sequence = entry.Sequence,
            DtStamp = Utc(entry.Stamp),
            Start = Utc(entry.StartsAt),
            End = Utc(entry.EndsAt),
            Summary = entry.Summary,
            Description = entry.Description,
            Location = entry.Location,
            Status = entry.Method is CalendarMethod.Cancel ? EventStatus.Cancelled : EventStatus.Confirmed,
            Organizer = new Organizer($"mailto:{MailboxMailer.Sender(mail.Value)}") { CommonName = entry.Organizer },
        };
        if (entry.Attendee is { } address)
        {
            written.Attendees.Add(new Attendee($"mailto:{address}")
            {
                CommonName = entry.AttendeeName,
                Role = ParticipationRole.RequiredParticipant,
                ParticipationStatus = EventParticipationStatus.NeedsAction,
                Rsvp = false,
            });
        }

        return written;
    }

    private static CalDateTime Utc(DateTime instant) => new(DateTime.SpecifyKind(instant, DateTimeKind.Utc), CalDateTime.UtcTzId);
}
