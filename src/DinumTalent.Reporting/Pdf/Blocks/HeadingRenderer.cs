using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;

namespace DinumTalent.Reporting.Pdf.Blocks;

internal sealed class HeadingRenderer : BlockRenderer<Heading>
{
    private static readonly TextStyle[] Styles =
    [
        new(FontStyle.Bold, 15, Palette.Blue),
        new(FontStyle.Bold, 12.5f, Palette.Ink),
        new(FontStyle.Bold, 10.5f, Palette.Ink),
    ];

    private static readonly float[] Above = [16, 12, 8];

    protected override float Start(Heading block, PageFlow flow) => Above[block.Level - 1] + (Lines(block, flow).Count * Style(block).LineHeight);

    protected override void Render(Heading block, PageFlow flow)
    {
        flow.Skip(Above[block.Level - 1]);
        flow.Need(Style(block).LineHeight);
        flow.Mark(block.Text, block.Level);
        flow.Write(Lines(block, flow), Style(block), flow.Sheet.Left);
    }

    private static TextStyle Style(Heading block) => Styles[block.Level - 1];

    private static List<TextLine> Lines(Heading block, PageFlow flow) =>
        flow.Breaker.Break([new StyledText(block.Text, Style(block))], flow.Sheet.TextWidth);
}
