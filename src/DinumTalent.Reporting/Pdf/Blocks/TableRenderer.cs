using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Blocks;

/// <summary>
/// A table that breaks between rows and repeats caption and header on each page. Only a row taller than a page
/// is torn, between two of its lines. The first rows stay with the header, the last ones with each other and with the
/// note that follows. Rows under one merged cell stay together; where no page takes them, each says that cell.
/// </summary>
internal sealed class TableRenderer : BlockRenderer<Table>
{
    public static readonly TextStyle CellStyle = new(FontStyle.Regular, 8.5f, Palette.Ink);
    public static readonly TextStyle HeaderStyle = CellStyle.Bold;

    private const float Vertical = 3;

    private static readonly TextStyle Caption = new(FontStyle.Bold, 9.5f, Palette.Ink);

    // A table of a few rows is not torn for the sake of a few lines of paper.
    private const int KeptWhole = 8;

    // Of a longer one, so many rows are at least on a page where it begins or ends.
    private const int KeptTogether = 3;

    protected override float Start(Table block, PageFlow flow) => Start(block, new Grid(block, flow), flow);

    protected override void Render(Table block, PageFlow flow)
    {
        var grid = new Grid(block, flow);
        flow.Need(Start(block, grid, flow));
        grid.DrawHead(isContinued: false);
        if (block.Rows.Count == 0)
        {
            var style = CellStyle.Italic with { Colour = Palette.Mention };
            flow.Y += Vertical;
            flow.Write(flow.Breaker.Break([new StyledText(block.WhenEmpty, style)], flow.Sheet.TextWidth - 8), style, flow.Sheet.Left + ColumnWidths.Padding);
            flow.Y += Vertical;
        }

        for (int i = 0, group = 0; i < block.Rows.Count; i += grid.Spans[i], group++)
        {
            if (i > 0 && (i + KeptTogether >= block.Rows.Count || i + grid.Spans[i] >= block.Rows.Count)) grid.KeepEnd(i);
            grid.DrawGroup(i, isStriped: group % 2 == 1);
        }

        flow.Fill(new SKRect(flow.Sheet.Left, flow.Y, flow.Sheet.Right, flow.Y + 0.75f), Palette.Mention);
        flow.Y += 1;
    }

    private static float Start(Table block, Grid grid, PageFlow flow)
    {
        var rows = block.Rows.Take(block.Rows.Count <= KeptWhole ? KeptWhole : KeptTogether).Select(row => Height(grid.Layout(row))).ToList();
        var whole = grid.HeadHeight + rows.DefaultIfEmpty(Height(1)).Sum() + (block.Rows.Count <= KeptWhole ? flow.Tail : 0);
        var first = block.Rows.Count == 0 ? Height(1) : grid.IsKept(0) ? grid.GroupHeight(0) : rows[0];
        return Math.Min(whole <= flow.Sheet.TextHeight / 2 ? Math.Max(whole, grid.HeadHeight + first) : grid.HeadHeight + first, flow.Sheet.TextHeight);
    }

    private static float Height(IReadOnlyList<TextLine>[] cells) => Height(cells.Max(lines => lines.Count));

    private static float Height(int lines) => (lines * CellStyle.LineHeight) + (2 * Vertical);

    /// <summary>One table on its way through the pages.</summary>
    private sealed class Grid
    {
        private readonly Table table;
        private readonly PageFlow flow;
        private readonly float[] widths;
        private readonly IReadOnlyList<TextLine>[] titles;
        private readonly int merged;

        public Grid(Table table, PageFlow flow)
        {
            (this.table, this.flow) = (table, flow);
            widths = ColumnWidths.Of(table, flow.Breaker, flow.Sheet.TextWidth);
            titles = [.. table.Columns.Select((column, i) => Break(column.Title, HeaderStyle, i))];
            merged = table.Columns.Select((column, i) => column.IsMerged ? i : -1).Max();
            Spans = table.Spans;
        }

        /// <summary>How many rows begin a group together, row by row; 0 inside one.</summary>
        public IReadOnlyList<int> Spans { get; }

        /// <summary>Caption and header.</summary>
        public float HeadHeight => (CaptionLines(false).Count * Caption.LineHeight) + 3 + Height(titles);

        // Titles so long that they leave no room for rows stand once only.
        private bool RepeatsHead => HeadHeight < flow.Sheet.TextHeight / 2;

        public IReadOnlyList<TextLine>[] Layout(Row row) => [.. row.Cells.Select((cell, i) => Break(cell.Display, Style(row, cell), i))];

        public void DrawHead(bool isContinued)
        {
            flow.Write(CaptionLines(isContinued), Caption, flow.Sheet.Left);
            flow.Y += 3;
            DrawSlices(titles, Palette.Tint);
            flow.Fill(new SKRect(flow.Sheet.Left, flow.Y - 1, flow.Sheet.Right, flow.Y), Palette.Blue);
        }

        /// <summary>Whether the rows that begin here under one cell stand together on a page.</summary>
        public bool IsKept(int first) => Spans[first] > 1 && GroupHeight(first) <= MostRoom;

        public float GroupHeight(int first)
        {
            var lines = Enumerable.Range(first, Spans[first]).Sum(i => Height(Lines(Layout(table.Rows[i]))));
            return Math.Max(lines, Height(Layout(table.Rows[first])[merged].Count));
        }

        public void DrawGroup(int first, bool isStriped)
        {
            if (IsKept(first)) DrawTogether(first, isStriped);
            else for (var i = first; i < first + Spans[first]; i++) Draw(table.Rows[i], isStriped);
        }

        /// <summary>Goes to the next page where this one has no room for the rows from here on and what follows the table, and that one has.</summary>
        public void KeepEnd(int first)
        {
            var height = flow.Tail + 1;
            for (var i = first; i < table.Rows.Count; i += Spans[i])
            {
                height += IsKept(i) ? GroupHeight(i) : Enumerable.Range(i, Spans[i]).Sum(row => Height(Layout(table.Rows[row])));
            }

            if (height > flow.Room && height <= MostRoom) NextPage();
        }

        private float MostRoom => flow.Sheet.TextHeight - (RepeatsHead ? HeadHeight : 0);

        // The lines of a row, those of its merged cell left out.
        private int Lines(IReadOnlyList<TextLine>[] cells) => Math.Max(1, cells.Where((_, column) => column != merged).Select(cell => cell.Count).DefaultIfEmpty(1).Max());

        private void DrawTogether(int first, bool isStriped)
        {
            var whole = GroupHeight(first);
            if (whole > flow.Room) NextPage();
            var (top, left) = (flow.Y, flow.Sheet.Left + widths.Take(merged).Sum());
            if (isStriped) flow.Fill(new SKRect(flow.Sheet.Left, top, flow.Sheet.Right, top + whole), Palette.Stripe);
            for (var i = first; i < first + Spans[first]; i++)
            {
                var cells = Layout(table.Rows[i]);
                var lines = Lines(cells);
                var ahead = i == first ? cells[merged] : [];
                cells[merged] = [];
                if (ahead.Count > 0) DrawCell(merged, ahead, left);
                DrawSlice(cells, 0, lines, null);
                if (i == first + Spans[first] - 1) continue;
                flow.Fill(new SKRect(flow.Sheet.Left, flow.Y - 0.5f, left, flow.Y), Palette.Rule);
                flow.Fill(new SKRect(left + widths[merged], flow.Y - 0.5f, flow.Sheet.Right, flow.Y), Palette.Rule);
            }

            flow.Y = top + whole;
            flow.Fill(new SKRect(flow.Sheet.Left, flow.Y - 0.5f, flow.Sheet.Right, flow.Y), Palette.Rule);
        }

        private void DrawCell(int column, IReadOnlyList<TextLine> lines, float left)
        {
            if (flow.Canvas is not { } canvas) return;
            for (var n = 0; n < lines.Count; n++)
            {
                lines[n].Draw(canvas, left + Offset(column, lines[n].Width), flow.Y + Vertical + (n * CellStyle.LineHeight) + PageFlow.Baseline(CellStyle));
            }
        }

        private void Draw(Row row, bool isStriped)
        {
            var cells = Layout(row);
            var height = Height(cells);
            if (height > flow.Room && height <= MostRoom) NextPage();
            DrawSlices(cells, row.IsTotal ? Palette.PaleTint : isStriped ? Palette.Stripe : null);
            flow.Fill(new SKRect(flow.Sheet.Left, flow.Y - 0.5f, flow.Sheet.Right, flow.Y), Palette.Rule);
        }

        private void NextPage()
        {
            flow.NewPage();
            if (RepeatsHead) DrawHead(isContinued: true);
        }

        // All at once where the page has room, else as many lines as fit, and the rest on the next pages.
        private void DrawSlices(IReadOnlyList<TextLine>[] cells, SKColor? background)
        {
            var lines = cells.Max(cell => cell.Count);
            for (var from = 0; from < lines;)
            {
                var fitting = (int)((flow.Room - (2 * Vertical) + 0.01f) / CellStyle.LineHeight);
                if (fitting < Math.Min(2, lines - from) && !flow.IsAtTop && from + fitting < lines)
                {
                    var page = flow.Page;
                    if (cells == titles) flow.NewPage();
                    else NextPage();
                    if (flow.Page > page) fitting = (int)((flow.Room - (2 * Vertical) + 0.01f) / CellStyle.LineHeight);
                }

                var count = Math.Clamp(fitting, 1, lines - from);
                DrawSlice(cells, from, count, background);
                from += count;
            }
        }

        private void DrawSlice(IReadOnlyList<TextLine>[] cells, int from, int count, SKColor? background)
        {
            var height = Height(count);
            if (flow.Canvas is { } canvas)
            {
                if (background is { } colour) flow.Fill(new SKRect(flow.Sheet.Left, flow.Y, flow.Sheet.Right, flow.Y + height), colour);
                var left = flow.Sheet.Left;
                for (var i = 0; i < cells.Length; i++)
                {
                    for (var n = from; n < Math.Min(from + count, cells[i].Count); n++)
                    {
                        var line = cells[i][n];
                        var y = flow.Y + Vertical + ((n - from) * CellStyle.LineHeight) + PageFlow.Baseline(CellStyle);
                        line.Draw(canvas, left + Offset(i, line.Width), y);
                    }

                    left += widths[i];
                }
            }

            flow.Y += height;
        }

        private float Offset(int column, float width) => table.Columns[column].Alignment switch
        {
            Alignment.Right => widths[column] - ColumnWidths.Padding - width,
            Alignment.Center => (widths[column] - width) / 2,
            _ => ColumnWidths.Padding,
        };

        private IReadOnlyList<TextLine> CaptionLines(bool isContinued) =>
            flow.Breaker.Break(isContinued ? $"{table.Caption} (suite)" : table.Caption, Caption, flow.Sheet.TextWidth);

        private IReadOnlyList<TextLine> Break(string text, TextStyle style, int column) =>
            flow.Breaker.Break(text, style, widths[column] - (2 * ColumnWidths.Padding));

        private static TextStyle Style(Row row, Cell cell)
        {
            var style = row.IsTotal ? CellStyle.Bold : CellStyle;
            return cell switch
            {
                LinkCell link when link.Target.CanBeFollowed() => style with { Colour = Palette.Blue, Target = link.Target },
                MaskedCell or NotMeasuredCell => style.Italic with { Colour = Palette.Mention },
                _ => style,
            };
        }
    }
}
