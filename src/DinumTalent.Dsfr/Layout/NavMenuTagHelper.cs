using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A folding menu of the main navigation: <c>&lt;dsfr-nav-menu label="Recrutement"&gt;&lt;dsfr-nav-item …&gt;…&lt;/dsfr-nav-menu&gt;</c>.</summary>
[HtmlTargetElement("dsfr-nav-menu")]
public sealed class NavMenuTagHelper : DsfrTagHelper
{
    public string Label { get; set; } = "";

    /// <summary>Whether the reader is in this part; by default when one of its entries is current.</summary>
    public bool? Current { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var menu = new NavMenu();
        context.Items[typeof(NavMenu)] = menu;
        var content = await output.GetChildContentAsync();
        var id = NewId("menu");
        Replace(output, Html(
            $"<li class=\"fr-nav__item\"><button type=\"button\" class=\"fr-nav__btn\" aria-expanded=\"false\" aria-controls=\"{id}\"{Attribute("aria-current", Current ?? menu.HasCurrent ? "true" : null)}>{Label}</button><div class=\"fr-collapse fr-menu\" id=\"{id}\"><ul class=\"fr-menu__list\">{content}</ul></div></li>"));
    }
}
