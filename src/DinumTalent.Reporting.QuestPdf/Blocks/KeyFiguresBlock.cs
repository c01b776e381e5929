using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>Figures side by side; for who hears them a list: the label, then the value with its definition.</summary>
internal sealed class KeyFiguresBlock : QuestBlock<KeyFigures>
{
    private const int Columns = 3;

    protected override void Compose(KeyFigures block, ColumnDescriptor column, BlockPlace place)
    {
        if (block.Figures.Count == 0) return;
        column.Item().SemanticList().Column(lines =>
        {
            lines.Spacing(14);
            foreach (var line in block.Figures.Chunk(Math.Min(Columns, block.Figures.Count)))
            {
                lines.Item().PreventPageBreak().Row(row =>
                {
                    row.Spacing(14);
                    foreach (var figure in line) row.RelativeItem().BorderLeft(2.5f).BorderColor(Look.Blue).PaddingLeft(9).PaddingVertical(4).SemanticListItem().Element(card => Card(card, figure));
                });
            }
        });
    }

    private static void Card(IContainer container, KeyFigure figure) => container.Column(card =>
    {
        card.Item().SemanticListLabel().Text(figure.Label).Style(Look.Body.FontSize(9.5f).Bold());
        card.Item().SemanticListItemBody().Column(body =>
        {
            body.Item().SemanticParagraph().Text(Shown(figure)).Style(figure.Value.Number is null ? Look.Body.FontSize(13).Italic().FontColor(Look.Mention) : Look.Body.FontSize(21).Bold().FontColor(Look.Blue));
            if (!string.IsNullOrEmpty(figure.Definition)) body.Item().SemanticParagraph().Text(figure.Definition).Style(Look.Small);
        });
    });

    private static string Shown(KeyFigure figure) =>
        figure.Unit is { } unit && figure.Value.Number is not null ? figure.Value.Display + French.NoBreakSpace + unit : figure.Value.Display;
}
