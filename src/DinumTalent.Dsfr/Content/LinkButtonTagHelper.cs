using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A link that looks like a button: <c>&lt;dsfr-link-button href="/offres" kind="secondary"&gt;Voir les offres&lt;/dsfr-link-button&gt;</c>.</summary>
[HtmlTargetElement("dsfr-link-button")]
public sealed class LinkButtonTagHelper : DsfrTagHelper
{
    public string? Href { get; set; }

    /// <summary>Null, secondary, tertiary or tertiary-no-outline.</summary>
    public string? Kind { get; set; }

    /// <summary>sm, lg, or null.</summary>
    public string? Size { get; set; }

    /// <summary>Name of an icon without <c>fr-icon-</c>; one of Assets/icons.txt.</summary>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Become(output, "a", ButtonTagHelper.ButtonClasses(Kind, Size, Icon));
        output.Attributes.SetAttribute("href", Address(Href));
    }
}
