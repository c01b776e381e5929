using System.Text;
using System.Xml;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>Makes text harmless to the spreadsheet that opens it.</summary>
internal static class SpreadsheetText
{
    /// <summary>Longest text of a cell that spreadsheets read.</summary>
    public const int CellLength = 32_767;

    private const string Starters = "=+-@\t\r\n＝＋－＠";

    /// <summary>Puts an apostrophe before text that a spreadsheet would take for a formula. Only for text: numbers are written as numbers.</summary>
    /// <remarks>OWASP, "CSV Injection"; the full-width signs are read as formulas by East Asian settings.</remarks>
    public static string Neutralised(string text) => text.Length > 0 && Starters.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>The text without what XML 1.0 forbids, control characters and lone surrogates, and no longer than a cell takes.</summary>
    public static string Legal(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) kept.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) kept.Append(text[i]);
        }

        if (kept.Length <= CellLength) return kept.ToString();

        var end = CellLength - 1;
        if (char.IsHighSurrogate(kept[end - 1])) end--;
        return kept.ToString(0, end) + "…";
    }
}
