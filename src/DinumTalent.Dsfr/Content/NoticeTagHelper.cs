using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A band of information over the whole page: <c>&lt;dsfr-notice title="Service en cours d'ouverture"&gt;…&lt;/dsfr-notice&gt;</c>.</summary>
[HtmlTargetElement("dsfr-notice")]
public sealed class NoticeTagHelper : DsfrTagHelper
{
    /// <summary>info, warning or alert.</summary>
    public string Kind { get; set; } = "info";

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Become(output, "div", "fr-notice", $"fr-notice--{Kind}");
        output.Content.SetHtmlContent(Html(
            $"<div class=\"fr-container\"><div class=\"fr-notice__body\"><p><span class=\"fr-notice__title\">{Title}</span> {When(!content.IsEmptyOrWhiteSpace, $"<span class=\"fr-notice__desc\">{content}</span>")}</p></div></div>"));
    }
}
