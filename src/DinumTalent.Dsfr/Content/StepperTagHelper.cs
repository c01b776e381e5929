using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Progress in a journey of several pages: <c>&lt;dsfr-stepper current="2" count="5" title="Votre CV" next="Vos compétences" /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-stepper")]
public sealed class StepperTagHelper : DsfrTagHelper
{
    /// <summary>The step, from 1.</summary>
    public int Current { get; set; } = 1;

    public int Count { get; set; } = 1;

    public string Title { get; set; } = "";

    /// <summary>Title of the next step; none at the last.</summary>
    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "fr-stepper");
        output.Content.SetHtmlContent(Html(
            $"<h2 class=\"fr-stepper__title\">{Title} <span class=\"fr-stepper__state\">Étape {Current} sur {Count}</span></h2><div class=\"fr-stepper__steps\" data-fr-current-step=\"{Current}\" data-fr-steps=\"{Count}\"></div>{When(Has(Next), $"<p class=\"fr-stepper__details\"><span class=\"fr-text--bold\">Étape suivante :</span> {Next}</p>")}"));
    }
}
