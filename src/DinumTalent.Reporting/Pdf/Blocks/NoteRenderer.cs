using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Blocks;

/// <summary>A tinted box with a bar at its left; one taller than the page goes on in another box.</summary>
internal sealed class NoteRenderer : BlockRenderer<Note>
{
    private const float Padding = 8, Bar = 3;

    private static readonly TextStyle Style = Body with { Size = 9 };

    protected override float Start(Note block, PageFlow flow) => Math.Min(Height(Lines(block, flow).Count), flow.Sheet.TextHeight / 2);

    protected override void Render(Note block, PageFlow flow)
    {
        var lines = Lines(block, flow);
        if (Height(lines.Count) <= flow.Sheet.TextHeight) flow.Need(Height(lines.Count));

        for (var next = 0; next < lines.Count;)
        {
            flow.Need(Height(1));
            var count = Math.Clamp((int)((flow.Room - (2 * Padding)) / Style.LineHeight), 1, lines.Count - next);
            var bottom = flow.Y + Height(count);
            flow.Fill(new SKRect(flow.Sheet.Left, flow.Y, flow.Sheet.Right, bottom), Palette.PaleTint);
            flow.Fill(new SKRect(flow.Sheet.Left, flow.Y, flow.Sheet.Left + Bar, bottom), Palette.Blue);
            flow.Y += Padding;
            flow.Write(lines.GetRange(next, count), Style, flow.Sheet.Left + Bar + Padding);
            flow.Y = bottom;
            next += count;
        }
    }

    private static float Height(int lines) => (lines * Style.LineHeight) + (2 * Padding) + 0.1f;

    private static List<TextLine> Lines(Note block, PageFlow flow) =>
        flow.Breaker.Break(Styled(block.Text, Style), flow.Sheet.TextWidth - Bar - (2 * Padding));
}
