using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Blocks;

/// <summary>Figures side by side, as many in each line; a line of figures is never torn, unless a page can't take it.</summary>
internal sealed class KeyFiguresRenderer : BlockRenderer<KeyFigures>
{
    private const float Gap = 14, Bar = 2.5f, Inset = 9, Padding = 4;

    private static readonly TextStyle Value = new(FontStyle.Bold, 21, Palette.Blue);
    private static readonly TextStyle Absent = new(FontStyle.Italic, 13, Palette.Mention);
    private static readonly TextStyle Label = new(FontStyle.Bold, 9.5f, Palette.Ink);
    private static readonly TextStyle Definition = new(FontStyle.Regular, 8, Palette.Mention);

    private sealed record Card(IReadOnlyList<(List<TextLine> Lines, TextStyle Style)> Parts)
    {
        public float Height => Parts.Sum(part => part.Lines.Count * part.Style.LineHeight) + (2 * Padding);
    }

    protected override float Start(KeyFigures block, PageFlow flow) =>
        block.Figures.Count == 0 ? 0 : Math.Min(Lines(block, flow).First().Max(card => card.Height), flow.Sheet.TextHeight);

    protected override void Render(KeyFigures block, PageFlow flow)
    {
        if (block.Figures.Count == 0) return;

        var (columns, width) = Columns(block, flow);
        foreach (var cards in Lines(block, flow))
        {
            var height = cards.Max(card => card.Height);
            if (height > flow.Sheet.TextHeight)
            {
                RenderBelowEachOther(cards, flow);
                continue;
            }

            flow.Need(height);
            for (var i = 0; i < Math.Min(cards.Length, columns); i++) Draw(cards[i], flow, flow.Sheet.Left + (i * (width + Gap)), height);
            flow.Y += height;
            flow.Skip(Gap);
        }

        if (!flow.IsAtTop) flow.Y -= Gap;
    }

    private static void Draw(Card card, PageFlow flow, float left, float height)
    {
        if (flow.Canvas is null) return;
        flow.Fill(new SKRect(left, flow.Y, left + Bar, flow.Y + height), Palette.Blue);
        var y = flow.Y + Padding;
        foreach (var (lines, style) in card.Parts)
        {
            foreach (var line in lines)
            {
                line.Draw(flow.Canvas, left + Inset, y + PageFlow.Baseline(style));
                y += style.LineHeight;
            }
        }
    }

    private static void RenderBelowEachOther(Card[] cards, PageFlow flow)
    {
        foreach (var (lines, style) in cards.SelectMany(card => card.Parts)) flow.Write(lines, style, flow.Sheet.Left + Inset);
        flow.Y += Gap;
    }

    private static IEnumerable<Card[]> Lines(KeyFigures block, PageFlow flow)
    {
        var (columns, width) = Columns(block, flow);
        return block.Figures.Select(figure => Layout(figure, width - Inset, flow.Breaker)).Chunk(columns);
    }

    private static Card Layout(KeyFigure figure, float width, LineBreaker breaker)
    {
        var style = figure.Value.Number is null && figure.Value is not TextCell and not DateCell ? Absent : Value;
        IReadOnlyList<StyledText> value = figure.Unit is { } unit && figure.Value.Number is not null
            ? [new(figure.Value.Display, style), new(French.NoBreakSpace + unit, Label with { Colour = Palette.Blue })]
            : [new(figure.Value.Display, style)];
        if (style.Size > 14 && breaker.LongestUnit(value) > width)
        {
            style = style with { Size = 13 };
            value = [new(figure.Value.Display, style), .. value.Skip(1)];
        }

        List<(List<TextLine>, TextStyle)> parts = [(breaker.Break(value, width), style), Part(figure.Label, Label)];
        if (!string.IsNullOrEmpty(figure.Definition)) parts.Add(Part(figure.Definition, Definition));
        return new Card(parts);

        (List<TextLine>, TextStyle) Part(string text, TextStyle partStyle) => (breaker.Break([new StyledText(text, partStyle)], width), partStyle);
    }

    // As few lines as possible, all about as full: four figures are two and two, not three and one.
    private static (int Columns, float Width) Columns(KeyFigures block, PageFlow flow)
    {
        var most = flow.Sheet == Sheet.Landscape ? 4 : 3;
        var lines = (block.Figures.Count + most - 1) / most;
        var columns = Math.Max(2, (block.Figures.Count + lines - 1) / lines);
        return (columns, (flow.Sheet.TextWidth - ((columns - 1) * Gap)) / columns);
    }
}
