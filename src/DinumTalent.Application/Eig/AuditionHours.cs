using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Hours as the programme writes them, one day a line: "02/03/2026 9:00-12:30 14:00-18:00", at the clock of Paris.</summary>
public static class AuditionHours
{
    public const int TextMaxLength = 4_000;

    private static readonly string[] DayFormats = ["d/M/yyyy", "yyyy-MM-dd"];
    private static readonly string[] TimeFormats = ["H':'mm", "H'h'mm", "H'h'", "H"];

    /// <summary>The windows in UTC; empty for an empty text.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="field">That a refusal names.</param>
    public static Result<IReadOnlyList<TimeWindow>> Read(string? text, string field)
    {
        var windows = new List<TimeWindow>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split([' ', '\t', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || !DateOnly.TryParseExact(words[0], DayFormats, out var day)) return Wrong(field, line);
            foreach (var word in words[1..])
            {
                if (Between(day, word) is not { } window) return Wrong(field, line);
                windows.Add(window);
            }
        }

        return windows;
    }

    /// <summary>The same text again, one day a line.</summary>
    public static string Write(IEnumerable<TimeWindow> windows) => string.Join('\n', windows.GroupBy(w => w.Start.ToParisDay()).OrderBy(d => d.Key)
        .Select(d => $"{d.Key.ToFrenchShort()} {string.Join(' ', d.OrderBy(w => w.Start).Select(w => $"{w.Start.ToParis():HH':'mm}-{w.End.ToParis():HH':'mm}"))}"));

    /// <summary>What is usual, for every working day of a phase.</summary>
    public static string Usual(DateOnly from, DateOnly? until) => string.Join('\n', Enumerable.Range(0, Math.Min(10, (until ?? from.AddDays(4)).DayNumber - from.DayNumber + 1))
        .Select(from.AddDays).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(d => $"{d.ToFrenchShort()} 09:00-12:30 14:00-18:00"));

    private static TimeWindow? Between(DateOnly day, string text) =>
        text.Split('-', '–') is [var from, var to] && TimeOnly.TryParseExact(from, TimeFormats, out var start) && TimeOnly.TryParseExact(to, TimeFormats, out var end)
            && day.InUtc(start) is { IsSuccess: true, Value: var first } && day.InUtc(end) is { IsSuccess: true, Value: var last } && first < last
            ? new TimeWindow(first, last) : null;

    private static Error Wrong(string field, string line) =>
        Error.Invalid(field, $"« {(line.Length > 60 ? line[..60] + "…" : line)} » : écrivez le jour puis les heures, par exemple 02/03/2026 9:00-12:30 14:00-18:00.");
}
