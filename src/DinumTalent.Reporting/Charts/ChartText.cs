using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Charts;

/// <summary>Measures the labels of charts in the fonts of documents.</summary>
internal sealed class ChartText(LineBreaker breaker)
{
    public float Width(string text, float size, bool isBold) => breaker.Width(Styled(text, size, isBold));

    public float LongestWord(string text, float size) => breaker.LongestUnit(Styled(text, size, isBold: false));

    /// <summary>The lines of a label, as text.</summary>
    public IReadOnlyList<string> Break(string text, float size, float width) => [.. breaker.Break(Styled(text, size, isBold: false), width).Select(line => line.Text)];

    private static StyledText[] Styled(string text, float size, bool isBold) =>
        [new(text, new TextStyle(isBold ? FontStyle.Bold : FontStyle.Regular, size, SKColors.Black))];
}
