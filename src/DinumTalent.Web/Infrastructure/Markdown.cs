using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Turns the long texts that people write into safe HTML.</summary>
public interface IMarkdown
{
    /// <summary>Paragraphs, emphasis, lists, links and subtitles; headings start at <paramref name="headingLevel"/>. HTML that was typed shows as text.</summary>
    IHtmlContent Html(string? text, int headingLevel = 3);
}

/// <summary>Markdown read without its HTML, then reduced to a short list of harmless elements.</summary>
internal sealed class SafeMarkdown : IMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UseAutoLinks().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();

    private readonly HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(["p", "br", "strong", "em", "del", "ul", "ol", "li", "a", "blockquote", "code", "pre", "hr", "h2", "h3", "h4", "h5", "h6"], StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(["href", "start", "rel"], StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(["https", "http", "mailto"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
    });

    public SafeMarkdown() => sanitizer.PostProcessNode += (_, e) =>
    {
        // Whoever wrote the link is not the site.
        if (e.Node is AngleSharp.Html.Dom.IHtmlAnchorElement link) link.SetAttribute("rel", "nofollow noopener");
    };

    public IHtmlContent Html(string? text, int headingLevel = 3)
    {
        if (string.IsNullOrWhiteSpace(text)) return HtmlString.Empty;

        var document = Markdig.Markdown.Parse(text, Pipeline);
        foreach (var node in document)
        {
            // Whatever the writer took for a first level comes below the page's own headings.
            if (node is Markdig.Syntax.HeadingBlock heading) heading.Level = Math.Min(6, heading.Level + headingLevel - 1);
        }

        return new HtmlString(sanitizer.Sanitize(document.ToHtml(Pipeline)));
    }
}
