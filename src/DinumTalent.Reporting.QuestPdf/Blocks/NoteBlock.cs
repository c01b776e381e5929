using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>A tinted box with a bar at its left.</summary>
internal sealed class NoteBlock : QuestBlock<Note>
{
    protected override void Compose(Note block, ColumnDescriptor column, BlockPlace place) =>
        Prose.Write(column.Item().BorderLeft(3).BorderColor(Look.Blue).Background(Look.PaleTint).Padding(8).SemanticParagraph(), block.Text, Look.Body.FontSize(9));
}
