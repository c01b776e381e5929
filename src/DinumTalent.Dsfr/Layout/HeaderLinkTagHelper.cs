using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A quick link at the top right: <c>&lt;dsfr-header-link href="/connexion" icon="account-circle-line"&gt;Se connecter&lt;/dsfr-header-link&gt;</c>.</summary>
[HtmlTargetElement("dsfr-header-link", ParentTag = "dsfr-header")]
public sealed class HeaderLinkTagHelper : DsfrTagHelper
{
    public string? Href { get; set; }

    /// <summary>Name of an icon without <c>fr-icon-</c>; one of Assets/icons.txt.</summary>
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        HeaderParts.In(context)?.Tools.Add(Html(
            $"<li><a class=\"{Classes("fr-btn", !Has(Icon) ? null : $"fr-icon-{Icon}")}\" href=\"{Address(Href)}\"{Others(output)}>{content}</a></li>"));
        output.SuppressOutput();
    }
}
