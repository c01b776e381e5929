using System.Globalization;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Charts;
using QuestPDF.Fluent;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>The picture of pages, with its alternative text, then the table of the same numbers.</summary>
internal sealed class ChartBlock : QuestBlock<Chart>
{
    protected override void Compose(Chart block, ColumnDescriptor column, BlockPlace place)
    {
        var svg = ChartSvg.Write(block, string.Create(CultureInfo.InvariantCulture, $"graphique-{place.Number}"), (int)place.Width);
        column.Item().PreventPageBreak().Column(figure =>
        {
            figure.Spacing(4);
            figure.Item().SemanticParagraph().Text(block.Title).Style(Look.Body.FontSize(9.5f).Bold());
            figure.Item().SemanticFigure($"{block.Title}. {block.Description}").Svg(svg).FitWidth();
            figure.Item().SemanticParagraph().Text(block.Description).Style(Look.Small);
        });
        TableBlock.Write(column, block.Data, $"{block.Title} – données");
    }
}
