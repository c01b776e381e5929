using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

internal sealed class ParagraphBlock : QuestBlock<Paragraph>
{
    protected override void Compose(Paragraph block, ColumnDescriptor column, BlockPlace place) => Prose.Write(column.Item().SemanticParagraph(), block, Look.Body);
}
