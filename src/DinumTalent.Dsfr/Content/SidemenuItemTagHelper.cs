using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>An entry of a <c>&lt;dsfr-sidemenu&gt;</c>.</summary>
[HtmlTargetElement("dsfr-sidemenu-item", ParentTag = "dsfr-sidemenu")]
public sealed class SidemenuItemTagHelper : DsfrTagHelper
{
    public string Href { get; set; } = "/";

    /// <summary>Whether it is the page shown; by default when the address is that of the page.</summary>
    public bool? Current { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var current = Current ?? string.Equals(ViewContext.HttpContext.Request.Path.Value, Href.TrimStart('~').Split('?')[0], StringComparison.OrdinalIgnoreCase);
        Replace(output, Html(
            $"<li class=\"{Classes("fr-sidemenu__item", current ? "fr-sidemenu__item--active" : null)}\"><a class=\"fr-sidemenu__link\" href=\"{Address(Href)}\"{Attribute("aria-current", current ? "page" : null)}>{content}</a></li>"));
    }
}
