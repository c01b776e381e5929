using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>What an interview is for.</summary>
public sealed record InterviewSubject(string Vacancy, string Reference, string Organisation);

/// <summary>An interview as calendars are told of it. The candidate's name and personal link stay out of it: calendars are shared.</summary>
internal static class InterviewCalendar
{
    /// <summary>For a file taken from a page.</summary>
    public static CalendarEntry Published(Interview interview, InterviewSubject subject, DateTime now) =>
        Entry(interview, subject, CalendarMethod.Publish, Description(interview, null), now);

    /// <summary>For one person who is invited, told of a change, or of the end.</summary>
    /// <param name="page">The interview's page, for the panel; null for the candidate, whose link opens the application to whoever holds it.</param>
    public static CalendarEntry For(
        Interview interview, InterviewSubject subject, CalendarMethod method, string? page, string email, string? name, DateTime now) =>
        Entry(interview, subject, method, Description(interview, page), now) with { Attendee = email, AttendeeName = name };

    private static CalendarEntry Entry(Interview i, InterviewSubject subject, CalendarMethod method, string description, DateTime now) => new(
        $"entretien-{i.Id.Value:N}@dinumtalent", i.Sequence, method, i.StartsAt!.Value, i.EndsAt!.Value,
        $"Entretien : {subject.Vacancy} ({subject.Reference})", description, i.Place ?? i.Link, subject.Organisation, now);

    private static string Description(Interview i, string? page)
    {
        var lines = new List<string> { $"{i.Kind.Label()}, {i.Minutes} minutes." };
        if (i.Link is { } link) lines.Add(link);
        if (i.Instructions is { } instructions) lines.Add(instructions);
        lines.Add($"Avec {string.Join(", ", i.Panel.Select(p => p.Name))}.");
        if (page is not null) lines.Add(page);
        return string.Join("\n", lines);
    }
}
