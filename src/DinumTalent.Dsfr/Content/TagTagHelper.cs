using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A keyword, a link when it has an address: <c>&lt;dsfr-tag href="/offres?metier=dev"&gt;Développement&lt;/dsfr-tag&gt;</c>.</summary>
[HtmlTargetElement("dsfr-tag")]
public sealed class TagTagHelper : DsfrTagHelper
{
    public string? Href { get; set; }

    public bool Small { get; set; }

    /// <summary>Name of an icon without <c>fr-icon-</c>; one of Assets/icons.txt.</summary>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Become(output, !Has(Href) ? "span" : "a", "fr-tag", Small ? "fr-tag--sm" : null, !Has(Icon) ? null : $"fr-icon-{Icon} fr-tag--icon-left");
        if (Has(Href))
        {
            output.Attributes.SetAttribute("href", Address(Href));
        }
    }
}
