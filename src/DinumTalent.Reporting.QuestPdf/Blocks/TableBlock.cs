using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>A tagged table with header cells for columns and rows; caption and header come again on each page.</summary>
internal sealed class TableBlock : QuestBlock<Table>
{
    private static readonly Color Colourless = new(0x00FFFFFF);

    protected override void Compose(Table block, ColumnDescriptor column, BlockPlace place) => Write(column, block, block.Caption);

    public static void Write(ColumnDescriptor column, Table table, string caption)
    {
        if (table.Rows.Count == 0)
        {
            column.Item().SemanticParagraph().Text($"{caption} : {table.WhenEmpty}").Style(Look.Cell);
            return;
        }

        column.Item().Decoration(decoration =>
        {
            decoration.Before().PaddingBottom(3).SemanticParagraph().Text(caption).Style(Look.Body.FontSize(9.5f).Bold());
            decoration.Content().SemanticTable().Table(grid => Fill(grid, table));
        });
    }

    private static void Fill(TableDescriptor grid, Table table)
    {
        grid.ColumnsDefinition(columns =>
        {
            foreach (var column in table.Columns) columns.RelativeColumn((float)Math.Max(column.Weight, 0.01));
        });
        grid.Header(header =>
        {
            foreach (var column in table.Columns) Aligned(header.Cell().Background(Look.Tint).BorderBottom(1).BorderColor(Look.Blue).Padding(3), column).Text(column.Title).Style(Look.Cell.Bold());
        });
        var spans = table.Spans;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            for (var c = 0; c < table.Columns.Count; c++)
            {
                var span = table.Columns[c].IsMerged ? spans[r] : 1;
                if (span == 0) continue;
                var cell = grid.Cell().Row((uint)r + 1).Column((uint)c + 1).RowSpan((uint)span);
                if (table.Columns[c].IsRowHeader) cell = cell.AsSemanticHorizontalHeader();
                Write(Aligned(cell.Background(row.IsTotal ? Look.PaleTint : r % 2 == 1 ? Look.Stripe : Colourless).PreventPageBreak().Padding(3), table.Columns[c]), row.Cells[c], row.IsTotal ? Look.Cell.Bold() : Look.Cell);
            }
        }
    }

    private static IContainer Aligned(IContainer cell, Column column) => column.Alignment switch
    {
        Alignment.Right => cell.AlignRight(),
        Alignment.Center => cell.AlignCenter(),
        _ => cell,
    };

    private static void Write(IContainer container, Cell cell, TextStyle style)
    {
        switch (cell)
        {
            case LinkCell link when link.Target.CanBeFollowed(): Prose.Link(container, link.Value, link.Target, style); break;
            case MaskedCell or NotMeasuredCell: container.Text(cell.Display).Style(style.Italic().FontColor(Look.Mention)); break;
            default: container.Text(cell.Display).Style(style); break;
        }
    }
}
