using System.Globalization;
using System.Security;
using System.Text;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;

namespace DinumTalent.Reporting.Charts;

/// <summary>
/// The picture of a chart for a page: the same as on paper, with title and description for those who don't see it.
/// Text takes the colour of the page (currentColor), so that it is read in light and dark; no style attribute,
/// no script. The elements bear the classes dt-chart__picture, dt-chart-muted, dt-chart-grid, dt-chart-1 … dt-chart-6.
/// </summary>
public static class ChartSvg
{
    private static readonly string[] Colours = ["#5C68E5", "#E4794A", "#009081", "#A558A0", "#417DC4", "#C08C65"];

    /// <summary>An svg element; every text in it is escaped.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">Unique in the page: names title and description.</param>
    /// <param name="width">Width of the drawing's own grid, in which letters are 8 high; the picture grows and shrinks with its column.</param>
    public static string Write(Chart chart, string id, int width = 440)
    {
        using var fonts = new DocumentFonts();
        var breaker = new LineBreaker(Shaper.Shared, fonts);
        var picture = ChartLayout.Draw(chart, width, new ChartText(breaker));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg class="dt-chart__picture" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(picture.Width)} {N(picture.Height)}" role="img" aria-labelledby="{T(id)}-titre {T(id)}-description" fill="currentColor" font-family="Marianne, arial, sans-serif">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<title id="{T(id)}-titre">{T(chart.Title)}</title><desc id="{T(id)}-description">{T(chart.Description)}</desc>""");
        foreach (var shape in picture.Shapes) Write(svg, shape);
        return svg.Append("</svg>").ToString();
    }

    private static void Write(StringBuilder svg, ChartShape shape)
    {
        switch (shape)
        {
            case BarShape bar:
                svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{N(bar.X)}" y="{N(bar.Y)}" width="{N(bar.Width)}" height="{N(bar.Height)}"{Paint(bar.Tint, "fill")}/>""");
                break;
            case LineShape line:
                var dashes = line.Dashes.Count > 1 ? $" stroke-dasharray=\"{string.Join(' ', line.Dashes.Select(N))}\"" : "";
                svg.Append(CultureInfo.InvariantCulture, $"""<polyline points="{Points(line.Points)}" fill="none" stroke-width="{N(line.Width)}"{dashes}{Paint(line.Tint, "stroke")}/>""");
                break;
            case OutlineShape outline:
                svg.Append(CultureInfo.InvariantCulture, $"""<polygon points="{Points(outline.Points)}"{Paint(outline.Tint, "fill")}/>""");
                break;
            case LabelShape label:
                var anchor = label.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
                var weight = label.IsBold ? " font-weight=\"700\"" : "";
                svg.Append(CultureInfo.InvariantCulture, $"""<text x="{N(label.X)}" y="{N(label.Y)}" font-size="{N(label.Size)}"{anchor}{weight}{Paint(label.Tint, "fill")}>{T(label.Text)}</text>""");
                break;
        }
    }

    private static string Paint(Tint tint, string attribute) => tint switch
    {
        Tint.Text => $" {attribute}=\"currentColor\"",
        Tint.Muted => $" class=\"dt-chart-muted\" {attribute}=\"currentColor\" {attribute}-opacity=\"0.75\"",
        Tint.Grid => $" class=\"dt-chart-grid\" {attribute}=\"currentColor\" {attribute}-opacity=\"0.2\"",
        _ => $" class=\"dt-chart-{tint - Tint.Series1 + 1}\" {attribute}=\"{Colours[tint - Tint.Series1]}\"",
    };

    private static string Points(IReadOnlyList<(float X, float Y)> points) => string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"));

    private static string N(float number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string T(string text) => SecurityElement.Escape(Spreadsheets.SpreadsheetText.Legal(text));
}
