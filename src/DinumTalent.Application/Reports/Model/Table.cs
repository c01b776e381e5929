namespace DinumTalent.Application.Reports.Model;

/// <summary>Rows of typed cells under one header.</summary>
public sealed record Table : Block
{
    /// <exception cref="ArgumentException">There is no column, two of them are merged, or a row has more or fewer cells than there are columns.</exception>
    public Table(string caption, IReadOnlyList<Column> columns, IReadOnlyList<Row> rows)
    {
        if (columns.Count == 0) throw new ArgumentException("A table has at least one column.", nameof(columns));
        if (columns.Count(column => column.IsMerged) > 1) throw new ArgumentException("One column of a table is merged at most.", nameof(columns));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.Count != columns.Count)
            {
                throw new ArgumentException($"Row {i} of \"{caption}\" has {rows[i].Cells.Count} cells for {columns.Count} columns.", nameof(rows));
            }
        }

        (Caption, Columns, Rows) = (caption, columns, rows);
    }

    /// <summary>What the table shows; never empty: it is also the name of the sheet and of the file.</summary>
    public string Caption { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>
    /// How many rows the cell of the merged column covers, row by row: 0 where one above covers it. All 1 without such a column.
    /// </summary>
    public IReadOnlyList<int> Spans
    {
        get
        {
            var spans = Enumerable.Repeat(1, Rows.Count).ToArray();
            var merged = Columns.Select((column, i) => column.IsMerged ? i : -1).Max();
            if (merged < 0) return spans;
            for (int row = 1, first = 0; row < spans.Length; row++)
            {
                var repeats = !Rows[row].IsTotal && !Rows[first].IsTotal && Rows[row].Cells[merged] is not EmptyCell && Rows[row].Cells[merged] == Rows[first].Cells[merged];
                if (repeats) (spans[row], spans[first]) = (0, spans[first] + 1);
                else first = row;
            }

            return spans;
        }
    }

    /// <summary>Said in place of the rows when there are none.</summary>
    public string WhenEmpty { get; init; } = "Aucune ligne.";
}

/// <summary>One line of a table; collection expressions of strings, numbers and days make its cells.</summary>
public sealed record Row(params IReadOnlyList<Cell> Cells)
{
    /// <summary>A line of totals, set in bold.</summary>
    public bool IsTotal { get; init; }
}

public enum Alignment { Left, Right, Center }

/// <summary>A column of a table.</summary>
/// <param name="Title">Its header.</param>
/// <param name="Alignment">Where its cells stand; numbers to the right.</param>
/// <param name="Weight">Its share of the width, against the other columns' weights; positive.</param>
public sealed record Column(string Title, Alignment Alignment = Alignment.Left, double Weight = 1)
{
    /// <summary>The cells name their row: a header cell of the row in pages.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Cells that repeat the one above are one cell over all those rows, on pages and on paper; files repeat it. One column at most.</summary>
    public bool IsMerged { get; init; }

    public static Column Text(string title, double weight = 2) => new(title, Alignment.Left, weight);

    public static Column RowHeader(string title, double weight = 2) => new(title, Alignment.Left, weight) { IsRowHeader = true };

    public static Column Number(string title, double weight = 1) => new(title, Alignment.Right, weight);

    public static Column Percentage(string title, double weight = 1) => new(title, Alignment.Right, weight);

    public static Column Date(string title, double weight = 1) => new(title, Alignment.Left, weight);
}
