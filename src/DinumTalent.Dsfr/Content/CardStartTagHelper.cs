using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Badges or tags above a card's title: <c>&lt;dsfr-card-start&gt;&lt;dsfr-badge&gt;…&lt;/dsfr-badge&gt;&lt;/dsfr-card-start&gt;</c> in a <c>&lt;dsfr-card&gt;</c>.</summary>
[HtmlTargetElement("dsfr-card-start", ParentTag = "dsfr-card")]
public sealed class CardStartTagHelper : DsfrTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        ((CardParts)context.Items[typeof(CardParts)]).Start = Html($"<div class=\"dt-facts\">{content}</div>");
        output.SuppressOutput();
    }
}
