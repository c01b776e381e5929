using DinumTalent.Reporting.Pdf.Fonts;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf.Text;

/// <summary>How a run of text is set.</summary>
/// <param name="Size">Font size in points.</param>
/// <param name="Target">Where the text leads; underlined when set.</param>
internal readonly record struct TextStyle(FontStyle Font, float Size, SKColor Colour, Uri? Target = null)
{
    /// <summary>From one baseline to the next, in points.</summary>
    public float LineHeight => Size * 1.4f;

    public TextStyle Bold => this with { Font = Font | FontStyle.Bold };

    public TextStyle Italic => this with { Font = Font | FontStyle.Italic };
}

/// <summary>Text of one style.</summary>
internal readonly record struct StyledText(string Text, TextStyle Style);
