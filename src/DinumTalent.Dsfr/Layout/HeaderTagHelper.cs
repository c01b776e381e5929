using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// The head of every page: the State's block, the name of the service, and inside it <c>&lt;dsfr-header-link&gt;</c>,
/// <c>&lt;dsfr-header-item&gt;</c> and <c>&lt;dsfr-nav&gt;</c>. On a small screen they fold into a menu.
/// </summary>
[HtmlTargetElement("dsfr-header")]
public sealed class HeaderTagHelper : DsfrTagHelper
{
    public string ServiceTitle { get; set; } = "";

    public string? ServiceTagline { get; set; }

    public string HomeHref { get; set; } = "/";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var parts = new HeaderParts();
        context.Items[typeof(HeaderParts)] = parts;
        await output.GetChildContentAsync();
        var hasTools = parts.Tools.Count > 0;
        var hasMenu = hasTools || parts.Navigation is not null;

        Replace(output, Html($"""
            <header role="banner" class="fr-header">
                <div class="fr-header__body">
                    <div class="fr-container">
                        <div class="fr-header__body-row">
                            <div class="fr-header__brand fr-enlarge-link">
                                <div class="fr-header__brand-top">
                                    <div class="fr-header__logo"><p class="fr-logo">République<br>française</p></div>
                                    {When(hasMenu, $"<div class=\"fr-header__navbar\"><button type=\"button\" class=\"fr-btn--menu fr-btn\" id=\"header-menu-button\" data-fr-opened=\"false\" aria-controls=\"header-menu\" aria-haspopup=\"menu\" title=\"Menu\">Menu</button></div>")}
                                </div>
                                <div class="fr-header__service">
                                    <a href="{Address(HomeHref)}" title="Accueil – {ServiceTitle} – République française"><p class="fr-header__service-title">{ServiceTitle}</p></a>
                                    {When(Has(ServiceTagline), $"<p class=\"fr-header__service-tagline\">{ServiceTagline}</p>")}
                                </div>
                            </div>
                            {When(hasTools, $"<div class=\"fr-header__tools\"><div class=\"fr-header__tools-links\"><ul class=\"fr-btns-group\">{Join(parts.Tools)}</ul></div></div>")}
                        </div>
                    </div>
                </div>
                {When(hasMenu, $"<div class=\"fr-header__menu fr-modal\" id=\"header-menu\" aria-labelledby=\"header-menu-button\"><div class=\"fr-container\"><button type=\"button\" class=\"fr-btn--close fr-btn\" aria-controls=\"header-menu\" title=\"Fermer\">Fermer</button><div class=\"fr-header__menu-links\"></div>{parts.Navigation}</div></div>")}
            </header>
            """));
    }
}

/// <summary>What the helpers inside a header hand to it.</summary>
internal sealed class HeaderParts
{
    public List<IHtmlContent> Tools { get; } = [];

    public IHtmlContent? Navigation { get; set; }

    public static HeaderParts? In(TagHelperContext context) => context.Items.TryGetValue(typeof(HeaderParts), out var parts) ? (HeaderParts)parts : null;
}
