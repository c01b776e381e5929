using DinumTalent.Reporting.Pdf;
using DinumTalent.Reporting.Pdf.Fonts;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using SkiaSharp;

namespace DinumTalent.Reporting.QuestPdf;

/// <summary>Colours and letters, the same as of the default engine.</summary>
internal static class Look
{
    public static readonly Color Blue = Of(Palette.Blue);
    public static readonly Color Red = Of(Palette.Red);
    public static readonly Color Ink = Of(Palette.Ink);
    public static readonly Color Mention = Of(Palette.Mention);
    public static readonly Color Rule = Of(Palette.Rule);
    public static readonly Color Stripe = Of(Palette.Stripe);
    public static readonly Color Tint = Of(Palette.Tint);
    public static readonly Color PaleTint = Of(Palette.PaleTint);

    // Ligatures are off, as in the default engine: every reader finds the letters again.
    public static readonly TextStyle Body = TextStyle.Default.FontFamily(FontLibrary.Main, FontLibrary.Fallback)
        .FontSize(10).FontColor(Ink).LineHeight(1.4f).DisableFontFeature("liga").DisableFontFeature("calt");

    public static readonly TextStyle Small = Body.FontSize(8).FontColor(Mention);
    public static readonly TextStyle Cell = Body.FontSize(8.5f);
    public static readonly TextStyle Title = Body.FontSize(22).Bold().FontColor(Blue);

    private static Color Of(SKColor colour) => new((uint)colour);
}
