using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A state in a word: <c>&lt;dsfr-badge kind="success"&gt;Publiée&lt;/dsfr-badge&gt;</c>.</summary>
[HtmlTargetElement("dsfr-badge")]
public sealed class BadgeTagHelper : DsfrTagHelper
{
    /// <summary>Null (neutral), info, success, warning, error or new.</summary>
    public string? Kind { get; set; }

    public bool Small { get; set; }

    /// <summary>Whether the icon of the kind is left out.</summary>
    public bool NoIcon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Become(output, "span", "fr-badge", !Has(Kind) ? null : $"fr-badge--{Kind}", Small ? "fr-badge--sm" : null, NoIcon ? "fr-badge--no-icon" : null);
}
