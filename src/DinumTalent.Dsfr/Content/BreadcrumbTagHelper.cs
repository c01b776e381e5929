using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Where the page stands: <c>&lt;dsfr-breadcrumb&gt;&lt;dsfr-breadcrumb-item href="/"&gt;Accueil&lt;/dsfr-breadcrumb-item&gt;…&lt;/dsfr-breadcrumb&gt;</c>; the last item, without address, is the page itself.</summary>
[HtmlTargetElement("dsfr-breadcrumb")]
public sealed class BreadcrumbTagHelper : DsfrTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var id = NewId("breadcrumb");
        Replace(output, Html(
            $"<nav role=\"navigation\" class=\"fr-breadcrumb\" aria-label=\"vous êtes ici :\"><button type=\"button\" class=\"fr-breadcrumb__button\" aria-expanded=\"false\" aria-controls=\"{id}\">Voir le fil d’Ariane</button><div class=\"fr-collapse\" id=\"{id}\"><ol class=\"fr-breadcrumb__list\">{content}</ol></div></nav>"));
    }
}
