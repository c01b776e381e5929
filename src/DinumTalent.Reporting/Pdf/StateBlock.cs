using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf;

/// <summary>The State's block in words: the tricolour, its name and its motto. The emblem itself is not the product's to draw.</summary>
internal static class StateBlock
{
    public const float Height = 66;

    private static readonly TextStyle Name = new(FontStyle.Bold, 11.5f, Palette.Ink);
    private static readonly TextStyle Motto = new(FontStyle.Italic, 6.5f, Palette.Ink);

    public static void Draw(SKCanvas canvas, LineBreaker breaker, float x, float y)
    {
        DrawStripe(canvas, x, y, 36, 13);
        Line("RÉPUBLIQUE", Name, y + 26);
        Line("FRANÇAISE", Name, y + 38.5f);
        Line("Liberté", Motto, y + 49);
        Line("Égalité", Motto, y + 56.5f);
        Line("Fraternité", Motto, y + 64);

        void Line(string text, TextStyle style, float baseline) => breaker.Line(text, style).Draw(canvas, x, baseline);
    }

    public static void Note(LineBreaker breaker)
    {
        breaker.Line("RÉPUBLIQUE FRANÇAISE", Name);
        breaker.Line("Liberté Égalité Fraternité", Motto);
    }

    /// <summary>Blue, white, red; the white one is edged, so that it shows on paper.</summary>
    public static void DrawStripe(SKCanvas canvas, float x, float y, float width, float height)
    {
        var third = width / 3;
        using var paint = new SKPaint { Color = Palette.Blue };
        canvas.DrawRect(x, y, third, height, paint);
        paint.Color = Palette.Red;
        canvas.DrawRect(x + (2 * third), y, third, height, paint);
        paint.Color = Palette.Rule;
        canvas.DrawRect(x + third, y, third, 0.4f, paint);
        canvas.DrawRect(x + third, y + height - 0.4f, third, 0.4f, paint);
    }
}
