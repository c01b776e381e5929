using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>The menu of a part of the site: <c>&lt;dsfr-sidemenu title="Administration"&gt;&lt;dsfr-sidemenu-item href="…"&gt;…&lt;/dsfr-sidemenu-item&gt;&lt;/dsfr-sidemenu&gt;</c>.</summary>
[HtmlTargetElement("dsfr-sidemenu")]
public sealed class SidemenuTagHelper : DsfrTagHelper
{
    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var id = NewId("sidemenu");
        Replace(output, Html(
            $"<nav class=\"fr-sidemenu\" role=\"navigation\" aria-labelledby=\"{id}-title\"><div class=\"fr-sidemenu__inner\"><button type=\"button\" class=\"fr-sidemenu__btn\" aria-expanded=\"false\" aria-controls=\"{id}\">Dans cette rubrique</button><div class=\"fr-collapse\" id=\"{id}\"><p class=\"fr-sidemenu__title\" id=\"{id}-title\">{Title}</p><ul class=\"fr-sidemenu__list\">{content}</ul></div></div></nav>"));
    }
}
