using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A panel of <c>&lt;dsfr-tabs&gt;</c>.</summary>
[HtmlTargetElement("dsfr-tab", ParentTag = "dsfr-tabs")]
public sealed class TabTagHelper : DsfrTagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Whether it shows at first; by default the first one does.</summary>
    public bool Selected { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        ((TabList)context.Items[typeof(TabList)]).Add((NewId("tab"), Title, Selected, await output.GetChildContentAsync()));
        output.SuppressOutput();
    }
}
