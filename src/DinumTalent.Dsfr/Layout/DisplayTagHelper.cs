using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>The choice between light, dark and the system's theme, opened from the footer: <c>&lt;dsfr-display /&gt;</c> at the end of <c>&lt;body&gt;</c>.</summary>
[HtmlTargetElement("dsfr-display")]
public sealed class DisplayTagHelper : DsfrTagHelper
{
    internal const string DialogId = "parametres-affichage";

    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Html($"""
        <dialog id="{DialogId}" class="fr-modal" aria-labelledby="{DialogId}-title">
            <div class="fr-container fr-container--fluid fr-container-md">
                <div class="fr-grid-row fr-grid-row--center">
                    <div class="fr-col-12 fr-col-md-6 fr-col-lg-4">
                        <div class="fr-modal__body">
                            <div class="fr-modal__header"><button type="button" class="fr-btn--close fr-btn" aria-controls="{DialogId}" title="Fermer">Fermer</button></div>
                            <div class="fr-modal__content">
                                <h2 id="{DialogId}-title" class="fr-modal__title">Paramètres d’affichage</h2>
                                <div class="fr-display" id="fr-display">
                                    <fieldset class="fr-fieldset" aria-labelledby="fr-display-legend">
                                        <legend class="fr-fieldset__legend fr-fieldset__legend--regular" id="fr-display-legend">Choisissez un thème pour personnaliser l’apparence du site.</legend>
                                        {Theme("light", "Thème clair", null)}
                                        {Theme("dark", "Thème sombre", null)}
                                        {Theme("system", "Système", "Utilise les paramètres système")}
                                    </fieldset>
                                </div>
                            </div>
                        </div>
                    </div>
                </div>
            </div>
        </dialog>
        """));

    private static IHtmlContent Theme(string value, string label, string? hint) => Html($"""
        <div class="fr-fieldset__element"><div class="fr-radio-group fr-radio-rich"><input type="radio" id="fr-radios-theme-{value}" name="fr-radios-theme" value="{value}"><label class="fr-label" for="fr-radios-theme-{value}">{label}{When(hint is not null, $"<span class=\"fr-hint-text\">{hint}</span>")}</label></div></div>
        """);
}
