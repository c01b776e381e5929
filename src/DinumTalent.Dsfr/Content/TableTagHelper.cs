using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A table with its caption in a frame that scrolls sideways; its content is <c>&lt;thead&gt;</c> and <c>&lt;tbody&gt;</c>,
/// headers with <c>scope</c>: <c>&lt;dsfr-table caption="Candidatures reçues"&gt;…&lt;/dsfr-table&gt;</c>.
/// </summary>
[HtmlTargetElement("dsfr-table")]
public sealed class TableTagHelper : DsfrTagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>Whether the caption is for screen readers only.</summary>
    public bool CaptionHidden { get; set; }

    /// <summary>sm, md or lg: height of the rows.</summary>
    public string Size { get; set; } = "sm";

    /// <summary>Whether long cells break into lines, which keeps wide tables narrow.</summary>
    public bool Multiline { get; set; } = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var id = NewId("table");
        Become(output, "div", "fr-table", $"fr-table--{Size}", Multiline ? "fr-table--multiline" : null, CaptionHidden ? "fr-table--no-caption" : null);
        // Focusable, so that the keyboard can scroll what does not fit.
        output.Content.SetHtmlContent(Html(
            $"<div class=\"fr-table__wrapper\"><div class=\"fr-table__container\"><div class=\"fr-table__content\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{id}\"><table><caption id=\"{id}\">{Caption}</caption>{content}</table></div></div></div>"));
    }
}
