using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf;

/// <summary>What every page bears: the footer, and from the second page on the running header.</summary>
internal sealed class PageFrame(Report report, LineBreaker breaker)
{
    private static readonly TextStyle Small = new(FontStyle.Regular, 7.5f, Palette.Mention);

    private readonly Dictionary<(string, float), TextLine> known = [];

    /// <summary>Lays the texts out without drawing them, so that the fonts hold their letters.</summary>
    public void Note(int pageCount)
    {
        StateBlock.Note(breaker);
        foreach (var page in Enumerable.Range(1, Math.Min(pageCount, 10))) breaker.Line(Number(page, pageCount), Small);
        breaker.Line(State + report.Title + Extraction + "…", Small);
    }

    public void Draw(SKCanvas canvas, Sheet sheet, int page, int pageCount)
    {
        if (page > 1) DrawHeader(canvas, sheet);
        DrawFooter(canvas, sheet, page, pageCount);
    }

    private string State => $"République Française – {report.Organisation}";

    private string Extraction => $"{report.Extraction.Word} du {report.Extraction.At.ToFrench()}, par {report.Extraction.Author}";

    private static string Number(int page, int pageCount) => $"Page {page}/{pageCount}";

    private void DrawHeader(SKCanvas canvas, Sheet sheet)
    {
        StateBlock.DrawStripe(canvas, sheet.Left, 30, 15, 6);
        var title = Line(report.Title, (sheet.TextWidth - 40) * 0.4f);
        title.Draw(canvas, sheet.Right - title.Width, 36);
        Line(State, sheet.TextWidth - 40 - title.Width).Draw(canvas, sheet.Left + 20, 36);
        Rule(canvas, sheet, 44);
    }

    private void DrawFooter(SKCanvas canvas, Sheet sheet, int page, int pageCount)
    {
        var y = sheet.Height - 44;
        Rule(canvas, sheet, y);
        Line(report.Title, sheet.TextWidth - 80).Draw(canvas, sheet.Left, y + 13);
        Line(Extraction, sheet.TextWidth - 80).Draw(canvas, sheet.Left, y + 23);
        var number = Line(Number(page, pageCount), 80);
        number.Draw(canvas, sheet.Right - number.Width, y + 13);
    }

    // One line: what doesn't fit is left out, with an ellipsis; the whole stands on the first page.
    private TextLine Line(string text, float width)
    {
        if (known.TryGetValue((text, width), out var line)) return line;

        var lines = breaker.Break([new StyledText(text, Small)], width - 8);
        if (lines.Count > 1) lines[0].Add(Shaper.Shared.Shape("…", Small.Font), Small);
        return known[(text, width)] = lines[0];
    }

    private static void Rule(SKCanvas canvas, Sheet sheet, float y)
    {
        using var paint = new SKPaint { Color = Palette.Rule, StrokeWidth = 0.75f };
        canvas.DrawLine(sheet.Left, y, sheet.Right, y, paint);
    }
}
