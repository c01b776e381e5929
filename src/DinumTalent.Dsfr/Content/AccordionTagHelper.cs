using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A text that folds away: <c>&lt;dsfr-accordion title="Historique"&gt;…&lt;/dsfr-accordion&gt;</c>; several in a <c>&lt;div class="fr-accordions-group"&gt;</c>.</summary>
[HtmlTargetElement("dsfr-accordion")]
public sealed class AccordionTagHelper : DsfrTagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Whether it stands open at first.</summary>
    public bool Open { get; set; }

    /// <summary>Level of the title's heading.</summary>
    public int Level { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var id = NewId("accordion");
        Become(output, "section", "fr-accordion");
        output.Content.SetHtmlContent(Html(
            $"<h{Level} class=\"fr-accordion__title\"><button type=\"button\" class=\"fr-accordion__btn\" aria-expanded=\"{(Open ? "true" : "false")}\" aria-controls=\"{id}\">{Title}</button></h{Level}><div class=\"fr-collapse\" id=\"{id}\">{content}</div>"));
    }
}
