using System.Text;
using System.Text.RegularExpressions;

namespace DinumTalent.Application.Common.Csv;

/// <summary>The text of a received file, as it was read.</summary>
/// <param name="Text">With the encoding found, and repaired where it had been encoded twice.</param>
/// <param name="Encoding">Name of the encoding found.</param>
/// <param name="Repaired">How many lines had been encoded twice, and were put right.</param>
/// <param name="Lost">Numbers of lines where characters are lost for good.</param>
public sealed partial record CsvText(string Text, string Encoding, int Repaired, IReadOnlyList<int> Lost)
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding StrictWindows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>French sentences of what was found, for the person who sent it.</summary>
    public string Notes => string.Join(" ", new[]
    {
        $"Encodage : {Encoding}.",
        Repaired == 0 ? null : Repaired == 1 ? "Une ligne était mal encodée : elle a été réparée." : $"{Repaired.ToFrench()} lignes étaient mal encodées : elles ont été réparées.",
        Lost.Count == 0 ? null : $"Des caractères sont perdus ligne{(Lost.Count > 1 ? "s" : "")} {string.Join(", ", Lost.Take(10))}{(Lost.Count > 10 ? "…" : "")} : corrigez-les dans le fichier d’origine.",
    }.OfType<string>());

    /// <summary>Finds the encoding (UTF-8, UTF-16 with its mark, else Windows-1252) and repairs lines that were encoded twice.</summary>
    public static CsvText Read(ReadOnlySpan<byte> content)
    {
        var (text, encoding) = Decode(content);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var (repaired, lost) = (0, new List<int>());
        for (var i = 0; i < lines.Length; i++)
        {
            if (Repair(lines[i]) is { } right)
            {
                lines[i] = right;
                repaired++;
            }

            if (lines[i].Contains('\uFFFD', StringComparison.Ordinal)) lost.Add(i + 1);
        }

        return new CsvText(string.Join('\n', lines), encoding, repaired, lost);
    }

    /// <summary>The text as it was before UTF-8 was taken for Windows-1252; null when it was not, or can't be told.</summary>
    public static string? Repair(string text)
    {
        if (!Twice().IsMatch(text)) return null;
        try
        {
            var right = StrictUtf8.GetString(StrictWindows.GetBytes(text));
            return right.Length < text.Length ? right : null;
        }
        catch (Exception unlike) when (unlike is EncoderFallbackException or DecoderFallbackException)
        {
            // Parts of the line are right already: only the runs that read as UTF-8 are put right.
            var mended = Twice().Replace(text, run => StrictUtf8OrNull(run.Value) ?? run.Value);
            return mended == text ? null : mended;
        }
    }

    private static string? StrictUtf8OrNull(string run)
    {
        try
        {
            return StrictUtf8.GetString(StrictWindows.GetBytes(run));
        }
        catch (Exception unlike) when (unlike is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static (string Text, string Encoding) Decode(ReadOnlySpan<byte> content)
    {
        if (content is [0xEF, 0xBB, 0xBF, ..]) content = content[3..];
        if (content is [0xFF, 0xFE, ..]) return (System.Text.Encoding.Unicode.GetString(content[2..]), "UTF-16");
        if (content is [0xFE, 0xFF, ..]) return (System.Text.Encoding.BigEndianUnicode.GetString(content[2..]), "UTF-16");
        try
        {
            return (StrictUtf8.GetString(content), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Windows.GetString(content), "Windows-1252");
        }
    }

    /// <summary>A lead byte of UTF-8 followed by its continuation, both read as Windows-1252: "Ã©", "â€™", "Å“".</summary>
    [GeneratedRegex("[\u00C2-\u00C5][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00E2[\u20AC\u201A\u0080][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]")]
    private static partial Regex Twice();
}
