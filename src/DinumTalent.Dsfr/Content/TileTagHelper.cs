using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A way into a part of the site: <c>&lt;dsfr-tile title="Offres" href="/offres"&gt;Toutes les offres&lt;/dsfr-tile&gt;</c>.</summary>
[HtmlTargetElement("dsfr-tile")]
public sealed class TileTagHelper : DsfrTagHelper
{
    public string Title { get; set; } = "";

    public string Href { get; set; } = "/";

    public string? Detail { get; set; }

    /// <summary>Level of the title's heading.</summary>
    public int Level { get; set; } = 3;

    public bool Horizontal { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Become(output, "div", "fr-tile", "fr-enlarge-link", Horizontal ? "fr-tile--horizontal" : null);
        output.Content.SetHtmlContent(Html($"""
            <div class="fr-tile__body"><div class="fr-tile__content">
                <h{Level} class="fr-tile__title"><a href="{Address(Href)}">{Title}</a></h{Level}>
                {When(!content.IsEmptyOrWhiteSpace, $"<p class=\"fr-tile__desc\">{content}</p>")}{When(Has(Detail), $"<p class=\"fr-tile__detail\">{Detail}</p>")}
            </div></div>
            """));
    }
}
