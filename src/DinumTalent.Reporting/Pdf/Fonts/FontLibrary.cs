using System.Reflection;

namespace DinumTalent.Reporting.Pdf.Fonts;

/// <summary>The fonts of documents: Marianne where the build found it, then a font for the letters it lacks.</summary>
internal sealed class FontLibrary
{
    // DejaVu's letters are larger than Marianne's at the same size.
    private const float FallbackScale = 0.93f;

    private static readonly Lazy<FontLibrary> Library = new(() => new FontLibrary());

    private readonly FontFace[][] chains;

    private FontLibrary()
    {
        var regular = new FontFace(Read("DejaVuSansCondensed.ttf")!, FallbackScale);
        var bold = new FontFace(Read("DejaVuSansCondensed-Bold.ttf")!, FallbackScale);
        chains =
        [
            Chain("Marianne-Regular.woff", regular),
            Chain("Marianne-Bold.woff", bold),
            Chain("Marianne-Regular_Italic.woff", regular),
            Chain("Marianne-Bold_Italic.woff", bold),
        ];
        HasMarianne = chains[0].Length > 1;
    }

    /// <summary>Loaded once, on first use.</summary>
    public static FontLibrary Shared => Library.Value;

    public bool HasMarianne { get; }

    /// <summary>The fonts to try, in order; the last has the sign for an unknown character.</summary>
    public ReadOnlySpan<FontFace> this[FontStyle style] => chains[(int)style];

    private static FontFace[] Chain(string main, FontFace fallback) =>
        Read(main) is { } woff ? [new FontFace(Woff.Unwrap(woff)), fallback] : [fallback];

    private static byte[]? Read(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (resource is null) return null;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
