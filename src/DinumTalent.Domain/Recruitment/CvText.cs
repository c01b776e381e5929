using System.Globalization;
using System.Text;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What can be read of a CV as plain text: bounded, words whole, white space single.</summary>
public static class CvText
{
    /// <summary>A CV of thirty pages; what is longer is cut.</summary>
    public const int MaxLength = 60_000;

    /// <summary>Fewer letters than this are no text: the page number of a scan, say.</summary>
    public const int FewestLetters = 25;

    /// <summary>As it is kept, of what a file says.</summary>
    /// <remarks>
    /// Ligatures become letters, words that were cut at the end of a line are whole again (before a small letter: "Saint-" and
    /// "Denis" stay apart), what no reader sees is left out.
    /// </remarks>
    public static string Of(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw)) return "";
        // Beyond that, nothing of it could be kept.
        var bounded = raw.Length > MaxLength * 4 ? raw[..(MaxLength * 4)] : raw;
        var plain = Plain(bounded).Normalize(NormalizationForm.FormKC);
        var text = new StringBuilder(plain.Length);
        for (var at = 0; at < plain.Length; at++)
        {
            var c = plain[at];
            if (IsHyphen(c) && EndsLine(plain, at + 1, out var next) && text.Length > 0 && char.IsLetter(text[^1]) && char.IsLower(plain[next]))
            {
                at = next - 1;
                continue;
            }

            if (c == '\u00AD') continue;
            if (c == '\n') BreakLine(text);
            else if (char.IsWhiteSpace(c)) Space(text);
            else text.Append(c);
        }

        return Cut(text.ToString().Trim());
    }

    /// <summary>Whether somebody could read it.</summary>
    public static bool IsReadable(string text)
    {
        var (letters, strange) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsLetter(c)) letters++;
            else if (c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) strange++;
        }

        return letters >= FewestLetters && strange * 3 < letters;
    }

    private static string Plain(string raw)
    {
        var plain = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            var c = raw[at];
            if (char.IsSurrogate(c))
            {
                // Half a character would stop the normalisation.
                if (at + 1 < raw.Length && char.IsSurrogatePair(c, raw[at + 1])) plain.Append(c).Append(raw[++at]);
                continue;
            }

            switch (c)
            {
                case '\n' or '\u2028' or '\u2029' or '\v' or '\f':
                case '\r' when at + 1 == raw.Length || raw[at + 1] != '\n':
                    plain.Append('\n');
                    break;
                case '\r':
                    break;
                case '♯':
                    plain.Append('#');
                    break;
                case '\u00AD' or '™' or '®' or '©' or '℠':
                    plain.Append(c == '\u00AD' ? c : ' ');
                    break;
                case '\uFFFE' or '\uFFFF':
                    break;
                default:
                    if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format) plain.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>A soft hyphen counts only where a line was cut; elsewhere it is not seen.</summary>
    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    /// <summary>Whether only blanks stand between here and the first letter of the next line.</summary>
    private static bool EndsLine(string text, int at, out int next)
    {
        var lines = 0;
        for (next = at; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            if (text[next] == '\n') lines++;
        }

        return lines == 1 && next < text.Length || (text[at - 1] == '\u00AD' && lines == 0 && next == at && next < text.Length);
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
    }

    /// <summary>One blank line at most between two.</summary>
    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && !(text[^1] == '\n' && (text.Length == 1 || text[^2] == '\n'))) text.Append('\n');
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength) return text;
        return text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }
}
