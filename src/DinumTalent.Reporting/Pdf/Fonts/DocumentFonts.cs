using System.Runtime.InteropServices;
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

    private readonly SKTextBlobBuilder builder = new();
    private readonly List<ushort> glyphs = [];
    private readonly List<SKPoint> points = [];
    private SKFont? font;

    private sealed class Usage(FontFace face)
    {
        public bool[] Glyphs { get; } = new bool[face.GlyphCount];

        public SortedDictionary<int, ushort> Characters { get; } = [];

        public SKTypeface? Subset { get; set; }
    }

    public void Note(ShapedText text)
    {
        if (isSealed || !seen.Add(text)) return;
        foreach (var run in text.Runs)
        {
            if (!usages.TryGetValue(run.Face, out var usage)) usages[run.Face] = usage = new Usage(run.Face);
            foreach (var glyph in run.Glyphs) usage.Glyphs[glyph] = true;
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

    /// <summary>Adds a word to the text that <see cref="Gathered"/> will hand over.</summary>
    /// <param name="text">The word.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="x">Where the word begins.</param>
    public void Gather(ShapedText text, float size, float x)
    {
        foreach (var run in text.Runs)
        {
            var needed = Font(run, size);
            if (needed != font || run.Clusters is not null) Flush();
            font = needed;
            foreach (var glyph in run.Glyphs) glyphs.Add(glyph);
            foreach (var point in run.Positions) points.Add(new SKPoint(x + (point.X * size), point.Y * size));
            if (run.Clusters is { } clusters) FlushWithText(run.Text, clusters);
            x += run.Advance * size;
        }
    }

    /// <summary>What was gathered, in one piece; null when it was nothing.</summary>
    public SKTextBlob? Gathered()
    {
        Flush();
        return builder.Build();
    }

    public SKPaint Paint(SKColor colour)
    {
        if (!paints.TryGetValue(colour, out var paint)) paints[colour] = paint = new SKPaint { Color = colour, IsAntialias = true };
        return paint;
    }

    public void Dispose()
    {
        builder.Dispose();
        foreach (var item in fonts.Values) item.Dispose();
        foreach (var item in paints.Values) item.Dispose();
        foreach (var usage in usages.Values) usage.Subset?.Dispose();
    }

    private void Flush()
    {
        if (glyphs.Count > 0) builder.AddPositionedRun(CollectionsMarshal.AsSpan(glyphs), font!, CollectionsMarshal.AsSpan(points));
        glyphs.Clear();
        points.Clear();
    }

    // The document says beside such glyphs which text they stand for.
    private void FlushWithText(string text, uint[] clusters)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var buffer = builder.AllocatePositionedTextRun(font!, glyphs.Count, bytes.Length);
        buffer.SetGlyphs(CollectionsMarshal.AsSpan(glyphs));
        buffer.SetPositions(CollectionsMarshal.AsSpan(points));
        buffer.SetText(bytes);
        buffer.SetClusters([.. clusters.Select(at => (uint)Encoding.UTF8.GetByteCount(text.AsSpan(0, (int)at)))]);
        glyphs.Clear();
        points.Clear();
    }

    // The small font where it has all glyphs of the run, else the whole one.
    private SKFont Font(GlyphRun run, float size)
    {
        var typeface = usages.TryGetValue(run.Face, out var usage) && usage.Subset is { } subset && Has(usage, run) ? subset : run.Face.Typeface;
        var scaled = size * run.Face.Scale;
        if (!fonts.TryGetValue((typeface, scaled), out var known))
        {
            fonts[(typeface, scaled)] = known = new SKFont(typeface, scaled) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        }

        return known;
    }

    private static bool Has(Usage usage, GlyphRun run)
    {
        foreach (var glyph in run.Glyphs)
        {
            if (!usage.Glyphs[glyph]) return false;
        }

        return true;
    }
}
