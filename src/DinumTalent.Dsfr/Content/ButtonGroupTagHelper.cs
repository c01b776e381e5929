using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Buttons together, side by side from a medium screen on: <c>&lt;dsfr-button-group&gt;…&lt;/dsfr-button-group&gt;</c>.</summary>
[HtmlTargetElement("dsfr-button-group")]
public sealed class ButtonGroupTagHelper : DsfrTagHelper
{
    /// <summary>Whether the buttons stay one under the other.</summary>
    public bool Stacked { get; set; }

    /// <summary>sm, lg, or null.</summary>
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Become(output, "div", "fr-btns-group", "fr-btns-group--icon-left", Stacked ? null : "fr-btns-group--inline-md", !Has(Size) ? null : $"fr-btns-group--{Size}");
}
