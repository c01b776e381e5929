using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A card that leads to a page; its content is the description, its badges and tags stand in <c>&lt;dsfr-card-start&gt;</c>.
/// <c>&lt;dsfr-card title="@v.Title" href="@url" detail="Ministère de la Justice"&gt;Paris, CDI&lt;/dsfr-card&gt;</c>
/// </summary>
[HtmlTargetElement("dsfr-card")]
public sealed class CardTagHelper : DsfrTagHelper
{
    public string Title { get; set; } = "";

    public string? Href { get; set; }

    /// <summary>A line above the title.</summary>
    public string? Detail { get; set; }

    /// <summary>A line at the foot.</summary>
    public string? EndDetail { get; set; }

    /// <summary>Level of the title's heading.</summary>
    public int Level { get; set; } = 3;

    public bool Small { get; set; }

    /// <summary>Whether the card lies on its side, as wide as its column.</summary>
    public bool Horizontal { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var parts = new CardParts();
        context.Items[typeof(CardParts)] = parts;
        var content = await output.GetChildContentAsync();
        Become(output, "div", "fr-card", !Has(Href) ? null : "fr-enlarge-link", Small ? "fr-card--sm" : null, Horizontal ? "fr-card--horizontal" : null);
        output.Content.SetHtmlContent(Html($"""
            <div class="fr-card__body"><div class="fr-card__content">
                <h{Level} class="fr-card__title">{(!Has(Href) ? Html($"{Title}") : Html($"<a href=\"{Address(Href)}\">{Title}</a>"))}</h{Level}>
                {When(!content.IsEmptyOrWhiteSpace, $"<div class=\"fr-card__desc\">{content}</div>")}
                {When(parts.Start is not null || Has(Detail), $"<div class=\"fr-card__start\">{parts.Start}{When(Has(Detail), $"<p class=\"fr-card__detail\">{Detail}</p>")}</div>")}
                {When(Has(EndDetail), $"<div class=\"fr-card__end\"><p class=\"fr-card__detail\">{EndDetail}</p></div>")}
            </div></div>
            """));
    }
}

/// <summary>What the parts of a card hand to it.</summary>
internal sealed class CardParts
{
    public IHtmlContent? Start { get; set; }
}
