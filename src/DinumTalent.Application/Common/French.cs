using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common;

/// <summary>
/// How dates and numbers are written in French, the same in pages, mails and documents, whatever
/// language data the machine carries.
/// </summary>
public static class French
{
    /// <summary>U+202F, between groups of three digits and before high punctuation.</summary>
    public const char NarrowNoBreakSpace = '\u202F';

    /// <summary>U+00A0, before the percent sign.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>What stands for a figure of a group too small to be shown.</summary>
    public const string Masked = "n.c.";

    /// <summary>What stands for a figure that nothing was measured for; never "0 %".</summary>
    public const string NotMeasured = "non mesuré";

    private static readonly string[] Months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly string[] Days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = NarrowNoBreakSpace.ToString(),
        NumberGroupSizes = [3],
        NegativeSign = "−",
    });

    /// <summary>The time zone that people read hours in.</summary>
    public static TimeZoneInfo Paris { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>"23 novembre 2026"; the first of a month is "1er".</summary>
    public static string ToFrench(this DateOnly date) =>
        $"{(date.Day == 1 ? "1er" : Digits(date.Day))} {Months[date.Month - 1]} {date.Year.ToString("0000", CultureInfo.InvariantCulture)}";

    /// <summary>"novembre 2026".</summary>
    public static string ToFrenchMonth(this DateOnly date) =>
        $"{Months[date.Month - 1]} {date.Year.ToString("0000", CultureInfo.InvariantCulture)}";

    /// <summary>"23/11/2026", for columns of tables.</summary>
    public static string ToFrenchShort(this DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>"23 novembre 2026 à 14 h 05", at the clock of Paris.</summary>
    /// <param name="instant">UTC; a value of unspecified kind is taken for UTC, as it is stored.</param>
    public static string ToFrench(this DateTime instant)
    {
        var local = instant.InParis();
        return $"{DateOnly.FromDateTime(local).ToFrench()} à {Digits(local.Hour)}{NoBreakSpace}h{NoBreakSpace}{local.Minute:00}";
    }

    /// <summary>"lundi 23 novembre 2026 à 14 h 05", at the clock of Paris: for what people note in their diary.</summary>
    public static string ToFrenchAppointment(this DateTime instant) => $"{Days[(int)instant.InParis().DayOfWeek]} {instant.ToFrench()}";

    /// <summary>"23 novembre 2026 à 14 h 05", at the clock of Paris.</summary>
    public static string ToFrench(this DateTimeOffset instant) => instant.UtcDateTime.ToFrench();

    /// <summary>"14 h 05", at the clock of Paris.</summary>
    public static string ToFrenchTime(this DateTime instant)
    {
        var local = instant.InParis();
        return $"{Digits(local.Hour)}{NoBreakSpace}h{NoBreakSpace}{local.Minute:00}";
    }

    /// <summary>The same instant at the clock of Paris.</summary>
    public static DateTime InParis(this DateTime instant) =>
        TimeZoneInfo.ConvertTimeFromUtc(
            instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc), Paris);

    /// <summary>The day it is in Paris at that instant.</summary>
    public static DateOnly DayInParis(this DateTime instant) => DateOnly.FromDateTime(instant.InParis());

    /// <summary>"12 345".</summary>
    public static string ToFrench(this int number) => number.ToString("N0", Numbers);

    /// <summary>"12 345".</summary>
    public static string ToFrench(this long number) => number.ToString("N0", Numbers);

    /// <summary>"1 poste", "12 postes".</summary>
    public static string Counted(int number, string one) => $"{number.ToFrench()} {one}{(number > 1 ? "s" : "")}";

    /// <summary>"12 345,6", rounded half away from zero, without trailing zeros.</summary>
    /// <param name="number">The number.</param>
    /// <param name="decimals">At most that many decimals.</param>
    public static string ToFrench(this decimal number, int decimals = 2) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(Pattern(decimals, '#'), Numbers);

    /// <summary>"12 345,60", rounded half away from zero, with all decimals, for columns of tables.</summary>
    public static string ToFrenchFixed(this decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(Pattern(decimals, '0'), Numbers);

    /// <summary>"45 000 €".</summary>
    public static string ToEuros(this int amount) => amount.ToFrench() + NoBreakSpace + "€";

    /// <summary>What "1 200", "1200,00" or "1 200 €" says in whole euros; null for what is no such amount.</summary>
    /// <remarks>A comma or a point before three digits may mean thousands or thousandths: that is left for people to say.</remarks>
    public static int? ReadEuros(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = new string([.. text.Where(c => !char.IsWhiteSpace(c))]).TrimEnd('€');
        if (digits.LastIndexOfAny([',', '.']) is var point and > 0 && digits[(point + 1)..] is "0" or "00") digits = digits[..point];
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var euros) ? euros : null;
    }

    /// <summary>"12,5 %".</summary>
    public static string ToFrench(this Percentage percentage, int decimals = 1) =>
        percentage.Points.ToFrench(decimals) + NoBreakSpace + "%";

    /// <summary>"12,5 %", or "non mesuré" where there was nothing to divide by.</summary>
    public static string ToFrench(this Percentage? percentage, int decimals = 1) =>
        percentage is { } measured ? measured.ToFrench(decimals) : NotMeasured;

    /// <summary>"de Paul", "d’Ahmed", "d’Élodie": a name after the preposition. An h is not elided: of names, none can tell which is mute.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = FoldedText.Fold(name);
        // A y elides where a consonant follows: d'Yves, but de Yanis.
        var elides = folded.Length > 0 && ("aeiou".Contains(folded[0], StringComparison.Ordinal)
            || (folded[0] == 'y' && folded.Length > 1 && !"aeiou".Contains(folded[1], StringComparison.Ordinal)));
        return elides ? $"d’{name}" : $"de {name}";
    }

    /// <summary>"06 12 34 56 78": a number of ten digits in pairs, any other as it is.</summary>
    public static string Phone(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Length == 10 && number[0] == '0' && number.All(char.IsAsciiDigit)
            ? string.Join(NoBreakSpace, Enumerable.Range(0, 5).Select(i => number.Substring(i * 2, 2)))
            : number;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Pattern(int decimals, char digit) => decimals == 0 ? "#,##0" : "#,##0." + new string(digit, decimals);

    /// <summary>In the order of the alphabet, accents and case apart; what is alike stays in its order.</summary>
    public static List<T> Alphabetical<T>(this IEnumerable<T> items, Func<T, string> name) => [.. items.OrderBy(i => FoldedText.Fold(name(i)), StringComparer.Ordinal)];
}
