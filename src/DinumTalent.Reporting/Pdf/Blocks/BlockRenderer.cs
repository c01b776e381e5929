using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;

namespace DinumTalent.Reporting.Pdf.Blocks;

/// <summary>Prints one kind of block. Keeps nothing between two calls.</summary>
internal interface IBlockRenderer
{
    Type Kind { get; }

    /// <summary>Height in points of what must not be parted from a heading above: first lines, header and first row, the whole of a picture.</summary>
    float Start(Block block, PageFlow flow);

    void Render(Block block, PageFlow flow);
}

internal abstract class BlockRenderer<T> : IBlockRenderer
    where T : Block
{
    /// <summary>Height of a line of running text.</summary>
    public static float BodyLine => Body.LineHeight;

    protected static readonly TextStyle Body = new(FontStyle.Regular, 10, Palette.Ink);

    public Type Kind => typeof(T);

    public float Start(Block block, PageFlow flow) => Start((T)block, flow);

    public void Render(Block block, PageFlow flow) => Render((T)block, flow);

    protected abstract float Start(T block, PageFlow flow);

    protected abstract void Render(T block, PageFlow flow);

    protected static IReadOnlyList<StyledText> Styled(Paragraph paragraph, TextStyle style) => [.. paragraph.Runs.Select(run => Styled(run, style))];

    private static StyledText Styled(Run run, TextStyle style)
    {
        if (run.IsBold) style = style.Bold;
        if (run.IsItalic) style = style.Italic;
        return new StyledText(run.Text, run.Target is { } target && target.CanBeFollowed() ? style with { Colour = Palette.Blue, Target = target } : style);
    }
}
