using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Anything else at the top right, such as the form that signs out: <c>&lt;dsfr-header-item&gt;&lt;form …&gt;…&lt;/form&gt;&lt;/dsfr-header-item&gt;</c>.</summary>
[HtmlTargetElement("dsfr-header-item", ParentTag = "dsfr-header")]
public sealed class HeaderItemTagHelper : DsfrTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        HeaderParts.In(context)?.Tools.Add(Html($"<li>{content}</li>"));
        output.SuppressOutput();
    }
}
