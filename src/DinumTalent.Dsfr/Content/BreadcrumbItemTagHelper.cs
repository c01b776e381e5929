using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A step of the breadcrumb; the page itself has no address.</summary>
[HtmlTargetElement("dsfr-breadcrumb-item", ParentTag = "dsfr-breadcrumb")]
public sealed class BreadcrumbItemTagHelper : DsfrTagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Replace(output, !Has(Href)
            ? Html($"<li><a class=\"fr-breadcrumb__link\" aria-current=\"page\">{content}</a></li>")
            : Html($"<li><a class=\"fr-breadcrumb__link\" href=\"{Address(Href)}\">{content}</a></li>"));
    }
}
