using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace DinumTalent.Reporting.Pdf.Fonts;

/// <summary>One font file, for measuring (HarfBuzz) and for drawing (Skia).</summary>
internal sealed class FontFace : IDisposable
{
    // Every glyph stays the one its character maps to, so that any reader finds the text again.
    private static readonly Feature[] Features = [Feature.Parse("-liga"), Feature.Parse("-clig"), Feature.Parse("-dlig"), Feature.Parse("-calt")];

    private readonly Font font;
    private readonly FontSubset subsets;
    private readonly Lock shaping = new();

    /// <param name="file">A TrueType font.</param>
    /// <param name="scale">By how much its letters are scaled to look as large as those of the main font.</param>
    public FontFace(byte[] file, float scale = 1)
    {
        Scale = scale;
        subsets = new FontSubset(file);
        GlyphCount = subsets.GlyphCount;
        using var data = SKData.CreateCopy(file);
        Typeface = SKTypeface.FromData(data) ?? throw new InvalidDataException("Skia can't read this font.");

        var memory = GCHandle.Alloc(file, GCHandleType.Pinned);
        var blob = new Blob(memory.AddrOfPinnedObject(), file.Length, MemoryMode.ReadOnly, memory.Free);
        blob.MakeImmutable();
        var face = new Face(blob, 0);
        font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        font.SetFunctionsOpenType();
        UnitsPerEm = face.UnitsPerEm;
    }

    public SKTypeface Typeface { get; }

    public float Scale { get; }

    public int GlyphCount { get; }

    private float UnitsPerEm { get; }

    /// <summary>The glyph of a character; null when the font lacks it.</summary>
    public ushort? Glyph(Rune rune) => font.TryGetNominalGlyph((uint)rune.Value, out var glyph) && glyph != 0 ? (ushort)glyph : null;

    public bool Has(Rune rune) => Glyph(rune) is not null;

    /// <summary>The same font with the outlines of these glyphs only; the caller disposes of it.</summary>
    public SKTypeface Subset(SortedDictionary<int, ushort> characters, bool[] glyphs)
    {
        using var data = SKData.CreateCopy(subsets.Of(characters, glyphs));
        return SKTypeface.FromData(data) ?? throw new InvalidDataException("Skia can't read the subset of this font.");
    }

    public bool HasAll(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Has(rune)) return false;
        }

        return true;
    }

    /// <summary>Glyphs with their positions and the advance, for a font size of 1.</summary>
    public GlyphRun Shape(string text)
    {
        lock (shaping)
        {
            using var buffer = new Buffer { ClusterLevel = ClusterLevel.MonotoneGraphemes };
            buffer.AddUtf16(text);
            buffer.GuessSegmentProperties();
            font.Shape(buffer, Features);

            var infos = buffer.GetGlyphInfoSpan();
            var positions = buffer.GetGlyphPositionSpan();
            var glyphs = new ushort[infos.Length];
            var points = new SKPoint[infos.Length];
            var clusters = new uint[infos.Length];
            float x = 0, unit = Scale / UnitsPerEm;
            for (var i = 0; i < infos.Length; i++)
            {
                glyphs[i] = (ushort)infos[i].Codepoint;
                points[i] = new SKPoint(x + (positions[i].XOffset * unit), -positions[i].YOffset * unit);
                clusters[i] = infos[i].Cluster;
                x += positions[i].XAdvance * unit;
            }

            return new GlyphRun(this, glyphs, points, x, text, IsPlain(text, glyphs) ? null : clusters);
        }
    }

    public void Dispose()
    {
        font.Dispose();
        Typeface.Dispose();
    }

    // One glyph a character, each the character's own: the reader needs no help to find the text.
    private bool IsPlain(string text, ushort[] glyphs)
    {
        var i = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (i == glyphs.Length || !font.TryGetNominalGlyph((uint)rune.Value, out var glyph) || glyph != glyphs[i++]) return false;
        }

        return i == glyphs.Length;
    }
}

/// <summary>Shaped glyphs of one font; positions and advance are for a font size of 1.</summary>
/// <param name="Text">The text behind the glyphs.</param>
/// <param name="Clusters">For each glyph the UTF-16 offset of what it stands for, where the text can't be told from the glyphs.</param>
internal sealed record GlyphRun(FontFace Face, ushort[] Glyphs, SKPoint[] Positions, float Advance, string Text, uint[]? Clusters);
