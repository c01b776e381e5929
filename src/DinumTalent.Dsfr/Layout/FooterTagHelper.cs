using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// The foot of every page, with the links that the law asks for; its content is the description of the service.
/// <c>&lt;dsfr-footer accessibility="partiellement conforme"&gt;…&lt;/dsfr-footer&gt;</c>
/// </summary>
[HtmlTargetElement("dsfr-footer")]
public sealed class FooterTagHelper : DsfrTagHelper
{
    private static readonly (string Host, string Label)[] StateSites =
        [("https://info.gouv.fr", "info.gouv.fr"), ("https://service-public.gouv.fr", "service-public.gouv.fr"), ("https://legifrance.gouv.fr", "legifrance.gouv.fr"), ("https://data.gouv.fr", "data.gouv.fr")];

    public string HomeHref { get; set; } = "/";

    /// <summary>"non conforme", "partiellement conforme" or "totalement conforme" (RGAA).</summary>
    public string Accessibility { get; set; } = "non conforme";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Replace(output, Html($"""
            <footer class="fr-footer fr-mt-8w" role="contentinfo" id="pied-de-page">
                <div class="fr-container">
                    <div class="fr-footer__body">
                        <div class="fr-footer__brand fr-enlarge-link"><a href="{Address(HomeHref)}" title="Retour à l’accueil du site – République française"><p class="fr-logo">République<br>française</p></a></div>
                        <div class="fr-footer__content">
                            {When(!content.IsEmptyOrWhiteSpace, $"<div class=\"fr-footer__content-desc\">{content}</div>")}
                            <ul class="fr-footer__content-list">{Join(StateSites.Select(s => Html($"<li class=\"fr-footer__content-item\"><a class=\"fr-footer__content-link\" href=\"{s.Host}\" target=\"_blank\" rel=\"noopener external\" title=\"{s.Label} – nouvelle fenêtre\">{s.Label}</a></li>")))}</ul>
                        </div>
                    </div>
                    <div class="fr-footer__bottom">
                        <ul class="fr-footer__bottom-list">
                            {Link("~/plan-du-site", "Plan du site")}
                            {Link("~/accessibilite", $"Accessibilité : {Accessibility}")}
                            {Link("~/mentions-legales", "Mentions légales")}
                            {Link("~/donnees-personnelles", "Données personnelles")}
                            <li class="fr-footer__bottom-item" data-dt-script><button type="button" class="fr-footer__bottom-link fr-icon-theme-fill fr-btn--icon-left" aria-controls="{DisplayTagHelper.DialogId}" data-fr-opened="false">Paramètres d’affichage</button></li>
                        </ul>
                        <div class="fr-footer__bottom-copy"><p>Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous <a href="https://github.com/etalab/licence-ouverte/blob/master/LO.md" target="_blank" rel="noopener external" title="licence etalab-2.0 – nouvelle fenêtre">licence etalab-2.0</a></p></div>
                    </div>
                </div>
            </footer>
            """));
    }

    private IHtmlContent Link(string href, string label) =>
        Html($"<li class=\"fr-footer__bottom-item\"><a class=\"fr-footer__bottom-link\" href=\"{Address(href)}\">{label}</a></li>");
}
