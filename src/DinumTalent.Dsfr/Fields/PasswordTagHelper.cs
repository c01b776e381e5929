using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A password with a box to show it: <c>&lt;dsfr-password for="Input.Password" autocomplete="current-password" /&gt;</c>. Never filled in by the server.</summary>
[HtmlTargetElement("dsfr-password")]
public sealed class PasswordTagHelper : FieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Html($"""
            <div class="{Classes("fr-password", Group("input"))}">
                <label class="{Classes("fr-label", LabelHidden ? "fr-sr-only" : null)}" for="{FieldId}">{LabelText}{Optional}</label>
                {HintSpan}
                <div class="fr-input-wrap">
                    <input class="fr-password__input fr-input" type="password"{Common} autocapitalize="off" autocorrect="off" spellcheck="false"{Others(output)}>
                </div>
                {Messages}
                <div class="fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm">
                    <input type="checkbox" id="{FieldId}-show" aria-label="Afficher le mot de passe">
                    <label class="fr-password__checkbox fr-label" for="{FieldId}-show">Afficher</label>
                </div>
            </div>
            """));
}
