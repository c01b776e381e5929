using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A line of a <c>&lt;dsfr-summary-list&gt;</c>; an empty one reads "Non renseigné".</summary>
[HtmlTargetElement("dsfr-summary-row", ParentTag = "dsfr-summary-list")]
public sealed class SummaryRowTagHelper : DsfrTagHelper
{
    public string Label { get; set; } = "";

    /// <summary>Where the answer can be changed, or null.</summary>
    public string? ChangeHref { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        Become(output, "div", "dt-summary__row");
        output.Content.SetHtmlContent(Html(
            $"<dt class=\"dt-summary__key\">{Label}</dt><dd class=\"dt-summary__value\">{(content.IsEmptyOrWhiteSpace ? Html($"Non renseigné") : content)}</dd>{When(Has(ChangeHref), $"<dd class=\"dt-summary__change\"><a class=\"fr-link\" href=\"{Address(ChangeHref)}\">Modifier<span class=\"fr-sr-only\"> : {Label}</span></a></dd>")}"));
    }
}
