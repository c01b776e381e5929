using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>What the reader must know now: <c>&lt;dsfr-alert kind="success" title="Offre publiée"&gt;…&lt;/dsfr-alert&gt;</c>.</summary>
[HtmlTargetElement("dsfr-alert")]
public sealed class AlertTagHelper : DsfrTagHelper
{
    /// <summary>info, success, warning or error.</summary>
    public string Kind { get; set; } = "info";

    /// <summary>The title; none in a small alert.</summary>
    public string? Title { get; set; }

    public bool Small { get; set; }

    /// <summary>Level of the title's heading.</summary>
    public int Level { get; set; } = 2;

    /// <summary>Whether a screen reader says it at once, for what an act has just caused.</summary>
    public bool Live { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Become(output, "div", "fr-alert", $"fr-alert--{Kind}", Small ? "fr-alert--sm" : null);
        if (Live)
        {
            output.Attributes.SetAttribute("role", Kind == "error" ? "alert" : "status");
        }

        output.Content.SetHtmlContent(Html($"{When(Has(Title), $"<h{Level} class=\"fr-alert__title\">{Title}</h{Level}>")}{AsParagraph(content)}"));
    }

    /// <summary>Plain text gets its paragraph; content that holds blocks of its own stays as it is.</summary>
    internal static IHtmlContent AsParagraph(TagHelperContent content, string? cssClass = null) =>
        content.IsEmptyOrWhiteSpace ? HtmlString.Empty
        : Blocks.Any(b => content.GetContent().Contains(b, StringComparison.OrdinalIgnoreCase)) ? content
        : Html($"<p{Attribute("class", cssClass)}>{content}</p>");

    private static readonly string[] Blocks = ["<p>", "<p ", "<ul", "<ol", "<dl", "<div", "<form", "<table", "<h3", "<h4"];
}
