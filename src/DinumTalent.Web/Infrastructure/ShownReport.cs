using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Reports;
using DinumTalent.Reporting.Charts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Infrastructure;

/// <summary>A report as the partial <c>_Report</c> shows it.</summary>
/// <param name="Report">What it says.</param>
/// <param name="Download">Address of the file in a format: pdf, csv or xlsx.</param>
public sealed record ShownReport(Report Report, Func<string, string> Download)
{
    // Of a page 375 px wide without its margins, in the letters of tables.
    private const int TelephoneWidth = 343, CellPadding = 24, LetterWidth = 8, LongestBesideOthers = 50;

    /// <summary>Pages that go with it.</summary>
    public IReadOnlyList<NavigationEntry> Related { get; init; } = [];

    /// <summary>What the same report is asked for with, to be subscribed to or prepared in the background; null for one that can't.</summary>
    public ReportTerms? Order { get; init; }

    /// <summary>The form that the report is chosen by, as a partial and its model; null where there is nothing to choose.</summary>
    public (string Partial, object Model)? Filters { get; init; }

    /// <summary>A figure with its unit; what was not measured has none.</summary>
    public static string Display(KeyFigure figure) =>
        figure.Unit is { } unit && figure.Value.Number is not null ? $"{figure.Value.Display}{French.NoBreakSpace}{unit}" : figure.Value.Display;

    /// <summary>Runs in their style, with their links.</summary>
    public static IHtmlContent Text(Paragraph paragraph)
    {
        var text = new HtmlContentBuilder();
        foreach (var run in paragraph.Runs) text.AppendHtml(Styled(run.Text, Address(run.Target), run.IsBold, run.IsItalic));
        return text;
    }

    /// <summary>What a cell of a table reads.</summary>
    public static IHtmlContent Content(Cell cell, Row row) =>
        Styled(cell.Display, Address((cell as LinkCell)?.Target), row.IsTotal, isItalic: false);

    /// <summary>The picture of a chart; its writer escapes every text and writes no style and no script.</summary>
    public static IHtmlContent Picture(Chart chart, int number) => new HtmlString(ChartSvg.Write(chart, $"graphique-{number}"));

    /// <summary>Class of the cells of a column.</summary>
    public static string? Class(Column column) => column.Alignment is Alignment.Right ? "dt-number" : null;

    /// <summary>
    /// Whether the rows stand as blocks on a telephone: not where all the columns fit side by side, in any case where one of
    /// three is made of sentences, else as tables do.
    /// </summary>
    public static bool? Stacked(Table table)
    {
        var longest = table.Columns.Select((column, i) => column.Title.Split(' ').Concat(table.Rows.Select(row => row.Cells[i].Display)).Max(text => text.Length)).ToList();
        if (longest.Sum(letters => CellPadding + (LetterWidth * letters)) <= TelephoneWidth) return false;
        return longest.Count > 2 && longest.Max() > LongestBesideOthers ? true : null;
    }

    /// <summary>Where a run or a cell leads; null when it leads nowhere that a browser should follow.</summary>
    public static string? Address(Uri? target) => target switch
    {
        null => null,
        { IsAbsoluteUri: true } => target.CanBeFollowed() ? target.AbsoluteUri : null,
        _ => target.OriginalString.StartsWith('/') && !target.OriginalString.StartsWith("//", StringComparison.Ordinal) ? target.OriginalString : null,
    };

    private static IHtmlContent Styled(string text, string? address, bool isBold, bool isItalic)
    {
        IHtmlContent content = new HtmlContentBuilder().Append(text);
        if (isItalic) content = In("em", content);
        if (isBold) content = In("strong", content);
        if (address is null) return content;
        var link = In("a", content);
        link.Attributes["href"] = address;
        return link;
    }

    private static TagBuilder In(string element, IHtmlContent content)
    {
        var tag = new TagBuilder(element);
        tag.InnerHtml.SetHtmlContent(content);
        return tag;
    }
}
