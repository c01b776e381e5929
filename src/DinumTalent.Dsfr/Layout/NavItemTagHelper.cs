using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>An entry of the main navigation or of one of its menus: <c>&lt;dsfr-nav-item href="/offres"&gt;Offres&lt;/dsfr-nav-item&gt;</c>.</summary>
[HtmlTargetElement("dsfr-nav-item")]
public sealed class NavItemTagHelper : DsfrTagHelper
{
    public string Href { get; set; } = "/";

    /// <summary>Whether the reader is in this part; by default when the address is that of the page or begins it.</summary>
    public bool? Current { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var path = ViewContext.HttpContext.Request.Path.Value ?? "/";
        var target = Href.TrimStart('~').Split('?', '#')[0];
        var isPage = path.Equals(target, StringComparison.OrdinalIgnoreCase);
        var isPart = target.Length > 1 && path.StartsWith(target + "/", StringComparison.OrdinalIgnoreCase);
        var current = Current ?? (isPage || isPart);
        if (current && context.Items.TryGetValue(typeof(NavMenu), out var menu))
        {
            ((NavMenu)menu).HasCurrent = true;
        }

        var inMenu = context.Items.ContainsKey(typeof(NavMenu));
        Replace(output, Html(
            $"<li{Attribute("class", inMenu ? null : "fr-nav__item")}><a class=\"fr-nav__link\" href=\"{Address(Href)}\"{Attribute("aria-current", !current ? null : isPage ? "page" : "true")}{Others(output)}>{content}</a></li>"));
    }
}

/// <summary>What the entries of a menu hand to it.</summary>
internal sealed class NavMenu
{
    public bool HasCurrent { get; set; }
}
