using System.Text;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Fonts;

/// <summary>
/// The fonts of one document: while its text is laid out, notes which glyphs it uses; then hands out fonts that
/// have no others. What was not noted is drawn with the whole font, so nothing can go missing.
/// </summary>
internal sealed class DocumentFonts : IDisposable
{
    private readonly HashSet<ShapedText> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FontFace, Usage> usages = [];
    private readonly Dictionary<(SKTypeface, float), SKFont> fonts = [];
    private readonly Dictionary<SKColor, SKPaint> paints = [];
    private bool isSealed;

    private sealed class Usage
    {
        public HashSet<ushort> Glyphs { get; } = [0];

        public Dictionary<int, ushort> Characters { get; } = [];

        public SKTypeface? Subset { get; set; }
    }

    /// <summary>Gathers the glyphs of a line's text.</summary>
    public SKTextBlobBuilder Builder { get; } = new();

    public void Note(ShapedText text)
    {
        if (isSealed || !seen.Add(text)) return;
        foreach (var run in text.Runs)
        {
            if (!usages.TryGetValue(run.Face, out var usage)) usages[run.Face] = usage = new Usage();
            usage.Glyphs.UnionWith(run.Glyphs);
            foreach (var rune in run.Text.EnumerateRunes())
            {
                if (run.Face.Glyph(rune) is { } glyph) usage.Characters[rune.Value] = glyph;
            }
        }
    }

    /// <summary>Makes the fonts; call it between laying out and drawing.</summary>
    public void Seal()
    {
        isSealed = true;
        seen.Clear();
        foreach (var (face, usage) in usages) usage.Subset = face.Subset(usage.Characters, usage.Glyphs);
    }

    /// <summary>A font that has the glyphs of the run; it belongs to the document.</summary>
    public SKFont Font(GlyphRun run, float size)
    {
        var typeface = usages.TryGetValue(run.Face, out var usage) && usage.Subset is { } subset && usage.Glyphs.IsSupersetOf(run.Glyphs) ? subset : run.Face.Typeface;
        var scaled = size * run.Face.Scale;
        if (!fonts.TryGetValue((typeface, scaled), out var font))
        {
            fonts[(typeface, scaled)] = font = new SKFont(typeface, scaled) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        }

        return font;
    }

    public SKPaint Paint(SKColor colour)
    {
        if (!paints.TryGetValue(colour, out var paint)) paints[colour] = paint = new SKPaint { Color = colour, IsAntialias = true };
        return paint;
    }

    public void Dispose()
    {
        Builder.Dispose();
        foreach (var font in fonts.Values) font.Dispose();
        foreach (var paint in paints.Values) paint.Dispose();
        foreach (var usage in usages.Values) usage.Subset?.Dispose();
    }
}
