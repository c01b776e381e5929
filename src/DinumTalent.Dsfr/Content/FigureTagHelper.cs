using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A key figure: <c>&lt;dsfr-figure value="12 345" label="agents" hint="au 1er novembre 2026" /&gt;</c>; several in a <c>&lt;div class="dt-figures"&gt;</c>. Without value it reads "non mesuré".</summary>
[HtmlTargetElement("dsfr-figure")]
public sealed class FigureTagHelper : DsfrTagHelper
{
    /// <summary>The figure as it is shown, with its unit.</summary>
    public string? Value { get; set; }

    public string Label { get; set; } = "";

    /// <summary>Its definition or date.</summary>
    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "dt-figure");
        output.Content.SetHtmlContent(Html(
            $"<p class=\"dt-figure__value\">{(Has(Value) ? Value : "non mesuré")}</p><p class=\"dt-figure__label\">{Label}</p>{When(Has(Hint), $"<p class=\"dt-figure__hint\">{Hint}</p>")}"));
    }
}
