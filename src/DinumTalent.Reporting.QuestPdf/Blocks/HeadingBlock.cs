using System.Globalization;
using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>A heading of level 2 to 4, below the report's own title; it stays with what it announces, and readers navigate by it.</summary>
internal sealed class HeadingBlock : QuestBlock<Heading>
{
    private const float KeptBelow = 90;

    protected override void Compose(Heading block, ColumnDescriptor column, BlockPlace place)
    {
        var item = column.Item().EnsureSpace(KeptBelow).PaddingTop(block.Level switch { 1 => 16, 2 => 12, _ => 8 })
            .Section(string.Create(CultureInfo.InvariantCulture, $"titre{place.Number}"));
        IContainer tagged = block.Level switch { 1 => item.SemanticHeader2(), 2 => item.SemanticHeader3(), _ => item.SemanticHeader4() };
        tagged.Text(block.Text).Style(Style(block.Level));
    }

    private static TextStyle Style(int level) => level switch
    {
        1 => Look.Body.FontSize(15).Bold().FontColor(Look.Blue),
        2 => Look.Body.FontSize(12.5f).Bold(),
        _ => Look.Body.FontSize(10.5f).Bold(),
    };
}
