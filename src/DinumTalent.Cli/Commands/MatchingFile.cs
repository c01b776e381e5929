using System.Text;

namespace DinumTalent.Cli.Commands;

/// <summary>A line that nothing can be computed from, and why, in the words of the person who wrote the file.</summary>
internal sealed record RefusedLine(string File, int Number, string Reason)
{
    public override string ToString() => $"{File}, ligne {Number} : {Reason}";
}

/// <summary>A line of a file with its cells.</summary>
/// <param name="Number">In the file, the header being 1.</param>
/// <param name="Cells">As many as the header has, without quotes and spaces around.</param>
internal sealed record FileLine(int Number, IReadOnlyList<string> Cells);

/// <summary>
/// A small file of lines: UTF-8 with or without its mark, cells between semicolons, in quotes where they hold one, ended by LF or
/// CRLF. Blank lines count but say nothing. What can't be read is named, line by line.
/// </summary>
internal sealed class MatchingFile(string path)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<RefusedLine> bad = [];

    public string Name { get; } = Path.GetFileName(path);

    public IReadOnlyList<RefusedLine> Bad => bad;

    public void Refuse(int line, string reason) => bad.Add(new RefusedLine(Name, line, reason));

    /// <summary>Lines below a header of these names, in their order.</summary>
    public IReadOnlyList<FileLine> Read(params string[] header)
    {
        var written = string.Join(';', header);
        var lines = new List<FileLine>();
        var isFirst = true;
        foreach (var (number, text) in Texts(File.ReadAllBytes(path)))
        {
            var cells = text is null ? null : Cells(number, text);
            if (isFirst)
            {
                isFirst = false;
                if (cells is null) return [];
                if (!cells.SequenceEqual(header, StringComparer.OrdinalIgnoreCase))
                {
                    Refuse(number, $"l’en-tête attendu est « {written} », et non « {text!.Trim()} ».");
                    return [];
                }
            }
            else if (cells is not null && !string.IsNullOrWhiteSpace(text))
            {
                if (cells.Count == header.Length) lines.Add(new FileLine(number, cells));
                else Refuse(number, $"{(cells.Count == 1 ? "1 colonne" : $"{cells.Count} colonnes")} au lieu de {header.Length} ({written}).");
            }
        }

        if (isFirst) Refuse(1, $"le fichier est vide : l’en-tête attendu est « {written} ».");
        return lines;
    }

    /// <summary>Identifiers between bars, each once; null if one is missing or doubled, and it is refused.</summary>
    public IReadOnlyList<string>? Identifiers(FileLine line, int cell, string what)
    {
        if (line.Cells[cell].Length == 0) return [];
        var all = line.Cells[cell].Split('|', StringSplitOptions.TrimEntries);
        if (all.Contains(""))
        {
            Refuse(line.Number, $"{what} : un identifiant est vide entre deux « | ».");
            return null;
        }

        var seen = new HashSet<string>(all.Length, StringComparer.Ordinal);
        if (all.FirstOrDefault(id => !seen.Add(id)) is not { } doubled) return all;
        Refuse(line.Number, $"{what} : « {doubled} » figure deux fois.");
        return null;
    }

    /// <summary>The identifier of a line; null if it makes none, and it is refused.</summary>
    public string? Identifier(FileLine line, string what)
    {
        var id = line.Cells[0];
        if (id.Length > 0 && !id.Contains('|', StringComparison.Ordinal)) return id;
        Refuse(line.Number, id.Length == 0 ? $"l’identifiant du {what} est vide." : $"l’identifiant du {what}, « {id} », contient « | ».");
        return null;
    }

    /// <summary>Numbered lines; null for what is no UTF-8, which is refused.</summary>
    private IEnumerable<(int Number, string? Text)> Texts(byte[] content)
    {
        var from = content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        for (var number = 1; from < content.Length; number++)
        {
            var length = content.AsSpan(from).IndexOf((byte)'\n') is var end and >= 0 ? end : content.Length - from;
            yield return (number, Text(number, content.AsSpan(from, length)));
            from += length + 1;
        }
    }

    private string? Text(int number, ReadOnlySpan<byte> line)
    {
        try
        {
            return Strict.GetString(line is [.., (byte)'\r'] ? line[..^1] : line);
        }
        catch (DecoderFallbackException)
        {
            Refuse(number, "la ligne n’est pas en UTF-8.");
            return null;
        }
    }

    private List<string>? Cells(int number, string text)
    {
        var cells = new List<string>();
        for (var at = 0; at <= text.Length; at++)
        {
            while (at < text.Length && text[at] == ' ') at++;
            if (at < text.Length && text[at] == '"')
            {
                var cell = new StringBuilder();
                while (true)
                {
                    var end = text.IndexOf('"', at + 1);
                    if (end < 0)
                    {
                        Refuse(number, "un guillemet n’est pas refermé.");
                        return null;
                    }

                    cell.Append(text, at + 1, end - at - 1);
                    at = end + 1;
                    if (at >= text.Length || text[at] != '"') break;
                    cell.Append('"');
                }

                while (at < text.Length && text[at] == ' ') at++;
                if (at < text.Length && text[at] != ';')
                {
                    Refuse(number, "du texte suit un guillemet refermé.");
                    return null;
                }

                cells.Add(cell.ToString().Trim());
            }
            else
            {
                var end = text.IndexOf(';', at) is var found and >= 0 ? found : text.Length;
                cells.Add(text[at..end].Trim());
                at = end;
            }
        }

        return cells;
    }
}
