using SkiaSharp;

namespace DinumTalent.Reporting.Pdf;

/// <summary>The State's colours, from its design system.</summary>
internal static class Palette
{
    public static readonly SKColor Blue = new(0x00, 0x00, 0x91);
    public static readonly SKColor Red = new(0xE1, 0x00, 0x0F);
    public static readonly SKColor White = SKColors.White;
    public static readonly SKColor Ink = new(0x16, 0x16, 0x16);
    public static readonly SKColor Mention = new(0x5A, 0x5A, 0x5A);
    public static readonly SKColor Rule = new(0xDD, 0xDD, 0xDD);
    public static readonly SKColor Stripe = new(0xF6, 0xF6, 0xF6);
    public static readonly SKColor Tint = new(0xE9, 0xE9, 0xFC);
    public static readonly SKColor PaleTint = new(0xF5, 0xF5, 0xFE);
}
