using System.Reflection;

namespace DinumTalent.Reporting.Pdf.Fonts;

/// <summary>The fonts of documents: Marianne where the build found it, then a font for the letters it lacks.</summary>
internal sealed class FontLibrary
{
    /// <summary>Family names, in the order in which fonts are tried.</summary>
    public const string Main = "Marianne", Fallback = "DejaVu Sans Condensed";

    // DejaVu's letters are larger than Marianne's at the same size.
    private const float FallbackScale = 0.93f;

    private static readonly string[] Mariannes = ["Marianne-Regular.woff", "Marianne-Bold.woff", "Marianne-Regular_Italic.woff", "Marianne-Bold_Italic.woff"];
    private static readonly string[] DejaVus = ["DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"];

    private static readonly Lazy<FontLibrary> Library = new(() => new FontLibrary());

    private readonly FontFace[][] chains;

    private FontLibrary()
    {
        // In the order of the styles: regular, bold, and both in italics, which the fallback has none of.
        var fallbacks = DejaVus.Select(name => new FontFace(Read(name)!, FallbackScale)).ToArray();
        chains = [.. Mariannes.Select((name, style) => Chain(name, fallbacks[style % 2]))];
        HasMarianne = chains[0].Length > 1;
    }

    /// <summary>Loaded once, on first use.</summary>
    public static FontLibrary Shared => Library.Value;

    public bool HasMarianne { get; }

    /// <summary>The fonts to try, in order; the last has the sign for an unknown character.</summary>
    public ReadOnlySpan<FontFace> this[FontStyle style] => chains[(int)style];

    /// <summary>Every font file, TrueType, under the name of its family.</summary>
    public static IEnumerable<(string Family, byte[] File)> Files()
    {
        foreach (var name in Mariannes)
        {
            if (Read(name) is { } woff) yield return (Main, Woff.Unwrap(woff));
        }

        foreach (var name in DejaVus) yield return (Fallback, Read(name)!);
    }

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
