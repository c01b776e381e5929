using DinumTalent.Reporting.Pdf.Fonts;

namespace DinumTalent.Reporting.Pdf.Text;

/// <summary>A word or a part of one, shaped; measures are for a font size of 1.</summary>
internal sealed record ShapedText(GlyphRun[] Runs, float Advance);
