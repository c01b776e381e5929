using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Csv;

/// <summary>A line of a table that says nothing usable, and why.</summary>
/// <param name="Line">Number in the file, the heading being 1.</param>
/// <param name="Reason">In French.</param>
public sealed record BadLine(int Line, string Reason);

/// <summary>One line under the heading.</summary>
/// <param name="Line">Number in the file of its first line, the heading being 1.</param>
/// <param name="Cells">In the order of the columns; as many as there are columns.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A table with a heading, as read from a text: separator found, columns by name whatever case and accents.</summary>
public sealed class CsvTable
{
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    private readonly Dictionary<string, int> columns;

    private CsvTable(char separator, Dictionary<string, int> columns, IReadOnlyList<CsvRow> rows, IReadOnlyList<BadLine> bad) =>
        (Separator, this.columns, Rows, Bad) = (separator, columns, rows, bad);

    public char Separator { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Lines that can't be cut into cells.</summary>
    public IReadOnlyList<BadLine> Bad { get; }

    public bool Has(string column) => columns.ContainsKey(KeyOf(column));

    /// <summary>The cell of a row, trimmed; empty where the table has no such column.</summary>
    public string this[CsvRow row, string column] => columns.TryGetValue(KeyOf(column), out var index) && index < row.Cells.Count ? row.Cells[index].Trim() : "";

    /// <summary>Cuts a text into a table; refuses one without heading. Lines with other numbers of cells are told apart, empty ones passed over.</summary>
    public static Result<CsvTable> Read(string text)
    {
        text = text.TrimStart((char)0xFEFF);
        var heading = text.AsSpan().TrimStart('\n');
        var end = heading.IndexOf('\n');
        var first = (end < 0 ? heading : heading[..end]).ToString();
        if (string.IsNullOrWhiteSpace(first)) return Error.Invalid("File", "Le fichier est vide : sa première ligne donne le nom des colonnes.");

        var separator = Separators.MaxBy(s => first.Count(c => c == s));
        var bad = new List<BadLine>();
        using var records = CsvRecords.Of(text, separator).GetEnumerator();
        while (records.MoveNext() && records.Current.Cells.All(string.IsNullOrWhiteSpace))
        {
            // Empty lines may stand before the heading.
        }

        var names = records.Current.Cells;
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++) columns.TryAdd(KeyOf(names[i]), i);

        var rows = new List<CsvRow>();
        while (records.MoveNext())
        {
            var record = records.Current;
            if (record.Cells.All(string.IsNullOrWhiteSpace)) continue;
            if (record.IsOpen) bad.Add(new BadLine(record.Line, "Un guillemet ouvert ne se ferme pas avant la fin du fichier."));
            else if (record.Cells.Skip(names.Count).Any(c => !string.IsNullOrWhiteSpace(c)))
                bad.Add(new BadLine(record.Line, $"{record.Cells.Count} cellules pour {names.Count} colonnes : une cellule qui contient le séparateur se met entre guillemets."));
            else rows.Add(new CsvRow(record.Line, record.Cells));
        }

        return new CsvTable(separator, columns, rows, bad);
    }

    private static string KeyOf(string name) => FoldedText.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}
