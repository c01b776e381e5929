using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>The main navigation, inside <c>&lt;dsfr-header&gt;</c>; holds <c>&lt;dsfr-nav-item&gt;</c> and <c>&lt;dsfr-nav-menu&gt;</c>.</summary>
[HtmlTargetElement("dsfr-nav")]
public sealed class NavTagHelper : DsfrTagHelper
{
    public string Label { get; set; } = "Menu principal";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var navigation = Html($"<nav class=\"fr-nav\" id=\"navigation\" role=\"navigation\" aria-label=\"{Label}\"><ul class=\"fr-nav__list\">{content}</ul></nav>");
        if (HeaderParts.In(context) is { } header)
        {
            header.Navigation = navigation;
            output.SuppressOutput();
        }
        else
        {
            Replace(output, navigation);
        }
    }
}
