using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Answers or facts summed up: <c>&lt;dsfr-summary-list&gt;&lt;dsfr-summary-row label="Nom" change-href="…"&gt;…&lt;/dsfr-summary-row&gt;&lt;/dsfr-summary-list&gt;</c>.</summary>
[HtmlTargetElement("dsfr-summary-list")]
public sealed class SummaryListTagHelper : DsfrTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => Become(output, "dl", "dt-summary");
}
