using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A table with its caption in a frame that scrolls sideways; its content is <c>&lt;thead&gt;</c> and <c>&lt;tbody&gt;</c>,
/// headers with <c>scope</c>: <c>&lt;dsfr-table caption="Candidatures reçues"&gt;…&lt;/dsfr-table&gt;</c>. On a narrow screen the
/// rows of a wide one stand as blocks, each cell under the name of its column.
/// </summary>
[HtmlTargetElement("dsfr-table")]
public sealed partial class TableTagHelper : DsfrTagHelper
{
    /// <summary>With so many columns a row no longer fits a narrow screen.</summary>
    private const int WideFrom = 4;

    public string Caption { get; set; } = "";

    /// <summary>Whether the caption is for screen readers only.</summary>
    public bool CaptionHidden { get; set; }

    /// <summary>sm, md or lg: height of the rows.</summary>
    public string Size { get; set; } = "sm";

    /// <summary>Whether long cells break into lines, which keeps wide tables narrow.</summary>
    public bool Multiline { get; set; } = true;

    /// <summary>Whether the rows stand as blocks on a narrow screen; by default those of a table of four columns or more.</summary>
    public bool? Stacked { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = (await output.GetChildContentAsync()).GetContent();
        var id = NewId("table");
        var columns = Columns(content);
        var isWide = Stacked ?? columns.Count >= WideFrom;
        Become(output, "div", "fr-table", $"fr-table--{Size}", Multiline ? "fr-table--multiline" : null, CaptionHidden ? "fr-table--no-caption" : null, isWide ? "dt-stacked" : null);
        // Focusable, so that the keyboard can scroll what does not fit.
        output.Content.SetHtmlContent(Html(
            $"<div class=\"fr-table__wrapper\"><div class=\"fr-table__container\"><div class=\"fr-table__content\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{id}\"><table{Attribute("role", isWide ? "table" : null)}><caption id=\"{id}\">{Caption}</caption>{new HtmlString(isWide ? Named(content, columns) : content)}</table></div></div></div>"));
    }

    /// <summary>Texts of the column heads, encoded as they stand.</summary>
    private static List<string> Columns(string content)
    {
        var end = content.IndexOf("</thead>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? [] : [.. Head().Matches(content[..end]).Select(m => WebUtility.HtmlEncode(WebUtility.HtmlDecode(Spaces().Replace(Tag().Replace(m.Groups[1].Value, " "), " ").Trim())))];
    }

    /// <summary>The same rows, each cell with the name of its column, and with the roles that cells laid out as blocks lose.</summary>
    private static string Named(string content, List<string> columns)
    {
        var cell = -1;
        var (spans, covered) = (new int[columns.Count], new bool[columns.Count]);
        return Part().Replace(content, part =>
        {
            switch (part.Groups[1].Value)
            {
                case "tr":
                    cell = -1;
                    for (var i = 0; i < spans.Length; i++) covered[i] = spans[i]-- > 1;
                    return part.Value + " role=\"row\"";
                case "thead" or "tbody":
                    return part.Value + " role=\"rowgroup\"";
                case var kind:
                    var isHead = part.Groups[2].Value.Contains("scope=\"col\"", StringComparison.Ordinal);
                    var role = isHead ? "columnheader" : kind == "th" ? "rowheader" : "cell";
                    // A cell that covers several rows stands in the place of theirs.
                    do cell++;
                    while (cell < columns.Count && covered[cell]);
                    if (!isHead && cell < columns.Count && RowSpan().Match(part.Groups[2].Value) is { Success: true } span) spans[cell] = int.Parse(span.Groups[1].Value, CultureInfo.InvariantCulture);
                    var name = isHead || cell >= columns.Count || columns[cell].Length == 0 ? "" : $" data-dt-column=\"{columns[cell]}\"";
                    return $"<{kind} role=\"{role}\"{name}{part.Groups[2].Value}";
            }
        });
    }

    [GeneratedRegex("<th[^>]*>(.*?)</th>", RegexOptions.Singleline)]
    private static partial Regex Head();

    /// <summary>The label of a field in a head names that field, not the column.</summary>
    [GeneratedRegex("<label\\b.*?</label>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("\\browspan=\"([0-9]{1,4})\"")]
    private static partial Regex RowSpan();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"<(tr|thead|tbody)\b|<(?<1>td|th)\b(?<2>[^>]*)")]
    private static partial Regex Part();
}
