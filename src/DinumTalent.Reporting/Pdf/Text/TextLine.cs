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
        for (var i = 0; i < fragments.Count;)
        {
            var (style, first) = (fragments[i].Style, i);
            for (; i < fragments.Count && fragments[i].Style == style; i++) fonts.Gather(fragments[i].Text, style.Size, fragments[i].X);

            using var blob = fonts.Gathered();
            if (blob is not null) canvas.DrawText(blob, x, baseline, fonts.Paint(style.Colour));
            if (style.Target is { } target) Link(canvas, x + fragments[first].X, x + Math.Min(Width, i < fragments.Count ? fragments[i].X : End), baseline, style, target);
        }
    }

    private static void Link(SKCanvas canvas, float left, float right, float baseline, TextStyle style, Uri target)
    {
        using var paint = new SKPaint { Color = style.Colour, StrokeWidth = style.Size / 18 };
        canvas.DrawLine(left, baseline + (style.Size * 0.14f), right, baseline + (style.Size * 0.14f), paint);
        canvas.DrawUrlAnnotation(new SKRect(left, baseline - style.Size, right, baseline + (style.Size * 0.3f)), target.AbsoluteUri);
    }
}
