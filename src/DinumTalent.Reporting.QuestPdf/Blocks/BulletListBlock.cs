using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>A list whose items have a label, the bullet, and a body.</summary>
internal sealed class BulletListBlock : QuestBlock<BulletList>
{
    protected override void Compose(BulletList block, ColumnDescriptor column, BlockPlace place)
    {
        if (block.Items.Count == 0) return;
        column.Item().SemanticList().Column(list =>
        {
            list.Spacing(2);
            foreach (var item in block.Items)
            {
                list.Item().SemanticListItem().Row(row =>
                {
                    row.ConstantItem(14).SemanticListLabel().Text("•").Style(Look.Body.FontColor(Look.Blue));
                    Prose.Write(row.RelativeItem().SemanticListItemBody().SemanticParagraph(), item, Look.Body);
                });
            }
        });
    }
}
