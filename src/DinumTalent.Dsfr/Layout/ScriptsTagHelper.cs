using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>The design system's script and ours, at the end of <c>&lt;body&gt;</c>: <c>&lt;dsfr-scripts /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-scripts", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ScriptsTagHelper : DsfrTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Html($"""
        <script type="module" src="{DsfrAssets.Of(ViewContext.HttpContext, "dsfr.module.js")}"></script>
        <script type="module" src="{DsfrAssets.Of(ViewContext.HttpContext, "dinumtalent.js")}"></script>
        """));
}
