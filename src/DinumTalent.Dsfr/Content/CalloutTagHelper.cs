using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A text set off from the rest: <c>&lt;dsfr-callout title="Avant de publier"&gt;…&lt;/dsfr-callout&gt;</c>.</summary>
[HtmlTargetElement("dsfr-callout")]
public sealed class CalloutTagHelper : DsfrTagHelper
{
    public string? Title { get; set; }

    /// <summary>Level of the title's heading.</summary>
    public int Level { get; set; } = 2;

    /// <summary>Name of an icon without <c>fr-icon-</c>; one of Assets/icons.txt.</summary>
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Become(output, "div", "fr-callout", !Has(Icon) ? null : $"fr-icon-{Icon}");
        output.Content.SetHtmlContent(Html(
            $"{When(Has(Title), $"<h{Level} class=\"fr-callout__title\">{Title}</h{Level}>")}{AlertTagHelper.AsParagraph(content, "fr-callout__text")}"));
    }
}
