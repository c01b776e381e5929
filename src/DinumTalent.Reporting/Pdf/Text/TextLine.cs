using DinumTalent.Reporting.Pdf.Fonts;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Text;

/// <summary>One line, ready to be drawn anywhere.</summary>
internal sealed class TextLine(DocumentFonts fonts)
{
    private readonly List<Fragment> fragments = [];

    private readonly record struct Fragment(ShapedText Text, TextStyle Style, float X);

    /// <summary>Width in points, the space at the end left out.</summary>
    public float Width { get; private set; }

    /// <summary>The text of the line.</summary>
    public string Text => string.Concat(fragments.SelectMany(fragment => fragment.Text.Runs).Select(run => run.Text)).TrimEnd(' ');

    public bool IsEmpty => fragments.Count == 0;

    private float End { get; set; }

    public void Add(ShapedText text, TextStyle style, bool isSpace = false)
    {
        fonts.Note(text);
        fragments.Add(new Fragment(text, style, End));
        End += text.Advance * style.Size;
        if (!isSpace) Width = End;
    }

    public void Draw(SKCanvas canvas, float x, float baseline)
    {
        var seen = AsSeen();
        for (var i = 0; i < seen.Count;)
        {
            var (style, first) = (seen[i].Style, i);
            for (; i < seen.Count && seen[i].Style == style; i++) fonts.Gather(seen[i].Text, style.Size, seen[i].X);

            using var blob = fonts.Gathered();
            if (blob is not null) canvas.DrawText(blob, x, baseline, fonts.Paint(style.Colour));
            if (style.Target is { } target) Link(canvas, x + seen[first].X, x + Math.Min(Width, i < seen.Count ? seen[i].X : End), baseline, style, target);
        }
    }

    // Words read from the right stand in their own order, from the first of them to the last, what is between them included.
    private List<Fragment> AsSeen()
    {
        if (fragments.TrueForAll(fragment => fragment.Text.Direction != ReadingDirection.RightToLeft)) return fragments;

        var seen = fragments.ToList();
        for (var i = 0; i < seen.Count; i++)
        {
            if (seen[i].Text.Direction != ReadingDirection.RightToLeft) continue;
            var last = i;
            for (var next = i + 1; next < seen.Count && seen[next].Text.Direction != ReadingDirection.LeftToRight; next++)
            {
                if (seen[next].Text.Direction == ReadingDirection.RightToLeft) last = next;
            }

            seen.Reverse(i, last - i + 1);
            i = last;
        }

        var x = 0f;
        for (var i = 0; i < seen.Count; i++)
        {
            seen[i] = seen[i] with { X = x };
            x += seen[i].Text.Advance * seen[i].Style.Size;
        }

        return seen;
    }

    private static void Link(SKCanvas canvas, float left, float right, float baseline, TextStyle style, Uri target)
    {
        using var paint = new SKPaint { Color = style.Colour, StrokeWidth = style.Size / 18 };
        canvas.DrawLine(left, baseline + (style.Size * 0.14f), right, baseline + (style.Size * 0.14f), paint);
        canvas.DrawUrlAnnotation(new SKRect(left, baseline - style.Size, right, baseline + (style.Size * 0.3f)), target.AbsoluteUri);
    }
}
