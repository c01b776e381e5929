using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// Links to the parts of the page, first in <c>&lt;body&gt;</c>: <c>&lt;dsfr-skiplinks /&gt;</c>.
/// They lead to <c>#contenu</c> (put it on <c>&lt;main&gt;</c>), to the navigation and to the footer.
/// </summary>
[HtmlTargetElement("dsfr-skiplinks")]
public sealed class SkiplinksTagHelper : DsfrTagHelper
{
    /// <summary>Whether the page has a main navigation.</summary>
    public bool Navigation { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Html($"""
        <div class="fr-skiplinks">
            <nav class="fr-container" role="navigation" aria-label="Accès rapide">
                <ul class="fr-skiplinks__list">
                    <li><a class="fr-link" href="#contenu">Contenu</a></li>
                    {When(Navigation, $"<li><a class=\"fr-link\" href=\"#navigation\">Menu</a></li>")}
                    <li><a class="fr-link" href="#pied-de-page">Pied de page</a></li>
                </ul>
            </nav>
        </div>
        """));
}
