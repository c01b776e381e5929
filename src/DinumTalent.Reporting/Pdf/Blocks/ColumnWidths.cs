using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Text;

namespace DinumTalent.Reporting.Pdf.Blocks;

/// <summary>How wide the columns of a table are: by weight, but no word is broken while another column has room to give.</summary>
internal static class ColumnWidths
{
    /// <summary>Between the text of a cell and its edges, left and right, in points.</summary>
    public const float Padding = 4;

    private const int Sampled = 500;
    private const float WidestWord = 130;

    /// <summary>The width below which words are broken, for the whole table.</summary>
    public static float Least(Table table, LineBreaker breaker) => LeastOf(table, breaker).Sum();

    /// <summary>A width for each column; their sum is <paramref name="total"/>.</summary>
    public static float[] Of(Table table, LineBreaker breaker, float total)
    {
        var least = LeastOf(table, breaker);
        var sum = least.Sum();
        if (sum >= total) return [.. least.Select(width => width * total / sum)];

        // Columns that their weight would make too narrow get what they need; the others share the rest by weight.
        var widths = new float[least.Length];
        var open = Enumerable.Range(0, least.Length).ToHashSet();
        while (true)
        {
            var room = total - Enumerable.Range(0, least.Length).Where(i => !open.Contains(i)).Sum(i => widths[i]);
            var weight = open.Sum(i => Weight(table, i));
            var tight = open.Where(i => room * Weight(table, i) / weight < least[i]).ToList();
            if (tight.Count == 0)
            {
                foreach (var i in open) widths[i] = (float)(room * Weight(table, i) / weight);
                return widths;
            }

            foreach (var i in tight)
            {
                widths[i] = least[i];
                open.Remove(i);
            }

            if (open.Count == 0) return [.. widths.Select(width => width * total / widths.Sum())];
        }
    }

    private static double Weight(Table table, int column) => Math.Max(table.Columns[column].Weight, 0.01);

    private static float[] LeastOf(Table table, LineBreaker breaker)
    {
        var least = new float[table.Columns.Count];
        for (var i = 0; i < least.Length; i++)
        {
            var widest = breaker.LongestUnit([new StyledText(table.Columns[i].Title, TableRenderer.HeaderStyle)]);
            foreach (var row in table.Rows.Take(Sampled))
            {
                var cell = row.Cells[i];
                IReadOnlyList<StyledText> text = [new StyledText(cell.Display, row.IsTotal ? TableRenderer.CellStyle.Bold : TableRenderer.CellStyle)];
                // Dates, numbers and short notes stay on one line.
                widest = Math.Max(widest, cell is TextCell or LinkCell ? breaker.LongestUnit(text) : breaker.Width(text));
            }

            least[i] = Math.Min(widest, WidestWord) + (2 * Padding) + 0.5f;
        }

        return least;
    }
}
