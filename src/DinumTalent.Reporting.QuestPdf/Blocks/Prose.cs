using DinumTalent.Application.Reports.Model;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace DinumTalent.Reporting.QuestPdf.Blocks;

/// <summary>Flowing text in its styles, with links that say where they lead.</summary>
internal static class Prose
{
    public static void Write(IContainer container, Paragraph paragraph, TextStyle style) => container.Text(text =>
    {
        text.DefaultTextStyle(style);
        foreach (var run in paragraph.Runs)
        {
            if (run.Target is { } target && target.CanBeFollowed()) text.Element(link => Link(link, run.Text, target, Styled(run, style)));
            else text.Span(run.Text).Style(Styled(run, style));
        }
    });

    public static void Link(IContainer container, string shown, Uri target, TextStyle style) =>
        container.SemanticLink(shown).Hyperlink(target.AbsoluteUri).Text(shown).Style(style.FontColor(Look.Blue).Underline());

    private static TextStyle Styled(Run run, TextStyle style)
    {
        if (run.IsBold) style = style.Bold();
        return run.IsItalic ? style.Italic() : style;
    }
}
