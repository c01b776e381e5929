using System.Text;

namespace DinumTalent.Application.Common.Csv;

/// <summary>One record of a text of cells.</summary>
/// <param name="Line">Number of its first line, from 1.</param>
/// <param name="Cells">Without their quotes.</param>
/// <param name="IsOpen">Whether a quote that it opened was never closed.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Cells, bool IsOpen);

/// <summary>Cuts a text into records (RFC 4180): cells in quotes may hold separators, line ends and doubled quotes.</summary>
public static class CsvRecords
{
    /// <param name="text">With line ends of one character.</param>
    /// <param name="separator">Between cells.</param>
    public static IEnumerable<CsvRecord> Of(string text, char separator)
    {
        var (cells, cell, line, first, quoted, at) = (new List<string>(), new StringBuilder(), 1, 1, false, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (quoted)
            {
                if (c == '\n') line++;
                if (c != '"') cell.Append(c);
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                cells.Add(cell.ToString());
                yield return new CsvRecord(first, cells, IsOpen: false);
                (cells, first) = ([], ++line);
                cell.Clear();
            }
            else cell.Append(c);
        }

        if (cells.Count == 0 && cell.Length == 0) yield break;
        cells.Add(cell.ToString());
        yield return new CsvRecord(first, cells, quoted);
    }
}
