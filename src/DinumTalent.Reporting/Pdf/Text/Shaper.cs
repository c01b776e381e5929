using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DinumTalent.Reporting.Pdf.Fonts;

namespace DinumTalent.Reporting.Pdf.Text;

/// <summary>Shapes words and remembers them: the words of a report come back again and again.</summary>
internal sealed class Shaper(FontLibrary fonts)
{
    private const int Remembered = 20_000;
    private const int LongestRemembered = 64;

    private readonly ConcurrentDictionary<(string, FontStyle), ShapedText> words = new();

    public static Shaper Shared { get; } = new(FontLibrary.Shared);

    public ShapedText Shape(string word, FontStyle style)
    {
        if (words.TryGetValue((word, style), out var known)) return known;

        var shaped = Compose(word, style);
        if (word.Length > LongestRemembered) return shaped;
        if (words.Count >= Remembered) words.Clear();
        words[(word, style)] = shaped;
        return shaped;
    }

    // A word that one font has whole is set in that font; else each grapheme takes the first font that has it.
    private ShapedText Compose(string word, FontStyle style)
    {
        var composed = word.Normalize(NormalizationForm.FormC);
        foreach (var face in fonts[style])
        {
            if (face.HasAll(composed)) return Of([face.Shape(composed)]);
        }

        var runs = new List<GlyphRun>();
        var pending = new StringBuilder();
        FontFace? current = null;
        foreach (var grapheme in Graphemes(composed))
        {
            var (face, text) = Cover(grapheme, style);
            if (face != current) Flush();
            current = face;
            pending.Append(text);
        }

        Flush();
        return Of([.. runs]);

        void Flush()
        {
            if (pending.Length > 0) runs.Add(current!.Shape(pending.ToString()));
            pending.Clear();
        }
    }

    private (FontFace Face, string Text) Cover(string grapheme, FontStyle style)
    {
        var chain = fonts[style];
        foreach (var face in chain)
        {
            if (face.HasAll(grapheme)) return (face, grapheme);
        }

        // No-break spaces that a font lacks are spaces all the same; other characters become the sign for an unknown one.
        var shown = new StringBuilder();
        foreach (var rune in grapheme.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator) shown.Append(' ');
            else if (chain[^1].Has(rune)) shown.Append(rune.ToString());
            else shown.Append(Rune.ReplacementChar.ToString());
        }

        return (chain[^1], shown.ToString());
    }

    private static ShapedText Of(GlyphRun[] runs) => new(runs, runs.Sum(run => run.Advance));

    private static IEnumerable<string> Graphemes(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            yield return text.Substring(i, length);
            i += length;
        }
    }
}
