using System.Text;
using DinumTalent.Reporting.Pdf.Fonts;

namespace DinumTalent.Reporting.Pdf.Text;

/// <summary>Which way a word is read; numbers and signs go with the words around them.</summary>
internal enum ReadingDirection { Neutral, LeftToRight, RightToLeft }

/// <summary>A word or a part of one, shaped; measures are for a font size of 1.</summary>
internal sealed record ShapedText(GlyphRun[] Runs, float Advance)
{
    public ReadingDirection Direction { get; } = Of(Runs);

    // Hebrew, Arabic and their neighbours, with the forms kept for old encodings.
    private static bool IsRightToLeft(Rune rune) => rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF;

    private static ReadingDirection Of(GlyphRun[] runs)
    {
        foreach (var rune in runs.SelectMany(run => run.Text.EnumerateRunes()))
        {
            if (IsRightToLeft(rune)) return ReadingDirection.RightToLeft;
            if (Rune.IsLetter(rune)) return ReadingDirection.LeftToRight;
        }

        return ReadingDirection.Neutral;
    }
}
