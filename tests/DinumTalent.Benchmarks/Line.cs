using System.Globalization;
using System.Text;

namespace DinumTalent.Benchmarks;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured, with its size.</param>
/// <param name="Timing">Of the product.</param>
/// <param name="Budget">What must hold.</param>
/// <param name="Yardstick">What the same takes without the product.</param>
/// <param name="Measured">Of the yardstick.</param>
/// <param name="Note">Rate, size or memory, where the budget speaks of them.</param>
internal sealed record Line(string What, Timing Timing, string Budget, string Yardstick, Timing Measured, string Note = "")
{
    public static string Table(IReadOnlyList<Line> lines)
    {
        string[][] rows =
        [
            ["what", "p50", "p95", "budget", "yardstick", "its p50", "its p95", "note"],
            .. lines.Select(l => new[] { l.What, Time(l.Timing.P50), Time(l.Timing.P95), l.Budget, l.Yardstick, Time(l.Measured.P50), Time(l.Measured.P95), l.Note }),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToList();
        var table = new StringBuilder();
        for (var r = 0; r < rows.Length; r++)
        {
            table.Append("| ").AppendJoin(" | ", rows[r].Select((cell, i) => cell.PadRight(widths[i]))).AppendLine(" |");
            if (r == 0) table.Append("|-").AppendJoin("-|-", widths.Select(w => new string('-', w))).AppendLine("-|");
        }

        return table.ToString();
    }

    private static string Time(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) + " ms";
}
