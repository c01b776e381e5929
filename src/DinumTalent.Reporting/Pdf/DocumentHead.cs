using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Fonts;
using DinumTalent.Reporting.Pdf.Text;
using SkiaSharp;

namespace DinumTalent.Reporting.Pdf;

/// <summary>The head of the first page: State, organisation, title, scope and the stamp of the extraction.</summary>
internal static class DocumentHead
{
    private static readonly TextStyle Organisation = new(FontStyle.Bold, 11, Palette.Ink);
    private static readonly TextStyle Title = new(FontStyle.Bold, 22, Palette.Blue);
    private static readonly TextStyle Scope = new(FontStyle.Regular, 12.5f, Palette.Ink);
    private static readonly TextStyle Stamp = new(FontStyle.Regular, 8.5f, Palette.Mention);

    public static void Render(Report report, PageFlow flow)
    {
        var sheet = flow.Sheet;
        var top = flow.Y;
        if (flow.Canvas is not null) StateBlock.Draw(flow.Canvas, flow.Breaker, sheet.Left, top);

        var width = sheet.TextWidth * 0.55f;
        var lines = flow.Breaker.Break([new StyledText(report.Organisation, Organisation)], width);
        flow.Y = top + 10;
        foreach (var line in lines)
        {
            flow.Need(Organisation.LineHeight);
            if (flow.Canvas is not null) line.Draw(flow.Canvas, sheet.Right - line.Width, flow.Y + PageFlow.Baseline(Organisation));
            flow.Y += Organisation.LineHeight;
        }

        flow.Y = (flow.Page == 1 ? Math.Max(flow.Y, top + StateBlock.Height) : flow.Y) + 20;
        Write(report.Title, Title);
        if (!string.IsNullOrEmpty(report.Scope)) Write(report.Scope, Scope);
        flow.Y += 6;
        foreach (var (label, value) in ReportNames.Stamp(report).Skip(1)) Write($"{label} : {value}", Stamp);
        if (report.AccessiblePage is { } page && page.CanBeFollowed())
        {
            Lines([new StyledText("Version accessible : ", Stamp), new StyledText(page.AbsoluteUri, Stamp with { Colour = Palette.Blue, Target = page })], Stamp);
        }

        flow.Y += 8;
        flow.Fill(new SKRect(sheet.Left, flow.Y, sheet.Right, flow.Y + 1), Palette.Blue);
        flow.Y += 4;

        void Write(string text, TextStyle style) => Lines([new StyledText(text, style)], style);

        void Lines(IReadOnlyList<StyledText> text, TextStyle style) => flow.Write(flow.Breaker.Break(text, sheet.TextWidth), style, sheet.Left);
    }
}
