using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>Composes one kind of block. Keeps nothing between two calls.</summary>
internal interface IQuestBlock
{
    Type Kind { get; }

    void Compose(Block block, ColumnDescriptor column, BlockPlace place);
}

/// <param name="Width">Width of the text of a page, in points.</param>
/// <param name="Number">Of the block in its report, from 1: names what has to have a name of its own.</param>
internal readonly record struct BlockPlace(float Width, int Number);

internal abstract class QuestBlock<T> : IQuestBlock
    where T : Block
{
    public Type Kind => typeof(T);

    public void Compose(Block block, ColumnDescriptor column, BlockPlace place) => Compose((T)block, column, place);

    protected abstract void Compose(T block, ColumnDescriptor column, BlockPlace place);
}
