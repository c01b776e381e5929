using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

internal sealed class PageBreakBlock : QuestBlock<PageBreak>
{
    protected override void Compose(PageBreak block, ColumnDescriptor column, BlockPlace place) => column.Item().PageBreak();
}
