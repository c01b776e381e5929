using CsCheck;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Tests;

public sealed class Masking_small_groups
{
    [Fact]
    public void hides_a_small_one_and_what_would_give_it_away()
    {
        var cells = new SmallCells([[20, 3, 9], [30, 12, 8]]);

        // 3 is small; 9 goes with it in its row, and 12 and 8 would give both away through the totals of their columns.
        Shown(cells, 2, 3).ShouldBe([["20", "n.c.", "n.c.", "32"], ["30", "n.c.", "n.c.", "50"], ["50", "15", "17", "82"]]);
    }

    [Fact]
    public void leaves_large_ones_and_empty_ones() =>
        Shown(new SmallCells([[20, 0], [30, 12]]), 2, 2).ShouldBe([["20", "0", "20"], ["30", "12", "42"], ["50", "12", "62"]]);

    [Fact]
    public void hides_all_of_a_group_that_is_small_as_a_whole()
    {
        var cells = new SmallCells([[1, 2], [30, 12]]);

        cells.TotalOfRow(0).ShouldBe(Cell.Masked);
        cells[0, 0].ShouldBe(Cell.Masked);
    }

    [Fact]
    public void lets_no_small_one_be_worked_out_from_a_line_and_its_total() =>
        (from rows in Gen.Int[1, 5] from columns in Gen.Int[1, 5] from counts in Gen.Int[0, 12].Array[columns].Array[rows] select counts).Sample(counts =>
        {
            var cells = new SmallCells(counts);
            var (rows, columns) = (counts.Length, counts[0].Length);
            for (var r = 0; r <= rows; r++) Check(Enumerable.Range(0, columns + 1).Select(c => (cells[r, c], Count(counts, r, c))).ToList());
            for (var c = 0; c <= columns; c++) Check(Enumerable.Range(0, rows + 1).Select(r => (cells[r, c], Count(counts, r, c))).ToList());
        });

    private static void Check(List<(Cell Cell, int Count)> line)
    {
        line.ShouldAllBe(l => l.Cell is MaskedCell || l.Count == 0 || l.Count >= MaskingThreshold.Usual);
        line.Count(l => l.Cell is MaskedCell).ShouldNotBe(1);
        if (line[^1].Cell is not MaskedCell && line.Any(l => l.Cell is MaskedCell)) line.Where(l => l.Cell is MaskedCell).Sum(l => l.Count).ShouldBeGreaterThanOrEqualTo(MaskingThreshold.Usual);
    }

    private static int Count(int[][] counts, int row, int column) =>
        counts.Where((_, r) => row == counts.Length || r == row).Sum(line => line.Where((_, c) => column == line.Length || c == column).Sum());

    private static string[][] Shown(SmallCells cells, int rows, int columns) =>
        [.. Enumerable.Range(0, rows + 1).Select(r => Enumerable.Range(0, columns + 1).Select(c => cells[r, c].Display).ToArray())];
}
