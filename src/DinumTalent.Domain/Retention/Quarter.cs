namespace DinumTalent.Domain.Retention;

/// <summary>A quarter of a civil year.</summary>
/// <param name="Year">Of the calendar, four digits.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    /// <summary>"2026-T4", as files and addresses say it.</summary>
    public string Name => $"{Year}-T{Number}";

    public DateOnly LastDay => new DateOnly(Year, Number * 3, 1).AddMonths(1).AddDays(-1);

    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>The last one that is over on a day.</summary>
    public static Quarter LastOver(DateOnly day) => Of(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).AddDays(-1));

    /// <summary>"2026-T4" read again; null for anything else.</summary>
    public static Quarter? Read(string? text) =>
        text is ['1' or '2', _, _, _, '-', 'T', >= '1' and <= '4'] && int.TryParse(text.AsSpan(0, 4), out var year) ? new Quarter(year, text[6] - '0') : null;

    public int CompareTo(Quarter other) => ((Year * 4) + Number).CompareTo((other.Year * 4) + other.Number);

    /// <summary>"4e trimestre 2026".</summary>
    public override string ToString() => $"{Number}{(Number == 1 ? "er" : "e")} trimestre {Year}";

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;
}
