namespace DinumTalent.Application.Reports.Model;

/// <summary>
/// A table of counts in which no group below a threshold can be read or worked out: such a cell is masked, and where a row or a
/// column with its total would give it away, others are masked with it.
/// </summary>
/// <remarks>Rule of statistical secrecy as practised for personnel figures; a count of nobody is no group and stays.</remarks>
public sealed class SmallCells
{
    private readonly long[,] counts;
    private readonly bool[,] masked;
    private readonly int threshold;
    private readonly int rows;
    private readonly int columns;

    /// <param name="counts">Rows of as many counts each, without totals.</param>
    /// <param name="threshold">The smallest count that may be read.</param>
    public SmallCells(IReadOnlyList<IReadOnlyList<int>> counts, int threshold = MaskingThreshold.Usual)
    {
        (rows, columns, this.threshold) = (counts.Count, counts.Count == 0 ? 0 : counts[0].Count, threshold);
        this.counts = new long[rows + 1, columns + 1];
        masked = new bool[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                long count = counts[r][c];
                this.counts[r, c] = count;
                this.counts[r, columns] += count;
                this.counts[rows, c] += count;
                this.counts[rows, columns] += count;
            }
        }

        foreach (var (r, c) in Every()) masked[r, c] = this.counts[r, c] > 0 && this.counts[r, c] < threshold;
        while (Lines().Any(Protect))
        {
        }
    }

    /// <summary>A cell as it may be shown; the row after the last and the column after the last hold the totals.</summary>
    public Cell this[int row, int column] => masked[row, column] ? Cell.Masked : (Cell)counts[row, column];

    /// <summary>The total of a row.</summary>
    public Cell TotalOfRow(int row) => this[row, columns];

    /// <summary>The total of a column.</summary>
    public Cell TotalOfColumn(int column) => this[rows, column];

    /// <summary>The total of all.</summary>
    public Cell Total => this[rows, columns];

    private IEnumerable<(int Row, int Column)> Every() => Enumerable.Range(0, rows + 1).SelectMany(r => Enumerable.Range(0, columns + 1).Select(c => (r, c)));

    /// <summary>Each row and each column with its total at the end, totals included: whoever knows all but one of them knows that one.</summary>
    private IEnumerable<(int Row, int Column)[]> Lines() =>
        Enumerable.Range(0, rows + 1).Select(r => Enumerable.Range(0, columns + 1).Select(c => (r, c)).ToArray())
            .Concat(Enumerable.Range(0, columns + 1).Select(c => Enumerable.Range(0, rows + 1).Select(r => (r, c)).ToArray()));

    /// <summary>Masks one more cell of a line that gives a masked one away; false where it gives nothing away.</summary>
    private bool Protect((int Row, int Column)[] line)
    {
        var (parts, total) = (line[..^1], line[^1]);
        var hidden = parts.Where(p => masked[p.Row, p.Column]).ToList();
        var isTotalHidden = masked[total.Row, total.Column];
        var isSafe = hidden.Count == 0 ? !isTotalHidden
            : isTotalHidden || (hidden.Count > 1 && hidden.Sum(p => counts[p.Row, p.Column]) >= threshold);
        if (isSafe) return false;

        var next = parts.Where(p => !masked[p.Row, p.Column])
            .OrderBy(p => counts[p.Row, p.Column] == 0).ThenBy(p => counts[p.Row, p.Column]).Cast<(int Row, int Column)?>().FirstOrDefault() ?? total;
        masked[next.Row, next.Column] = true;
        return true;
    }
}
