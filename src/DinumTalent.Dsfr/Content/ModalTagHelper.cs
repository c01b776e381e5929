using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A dialogue over the page, opened by <c>&lt;dsfr-button opens="ID"&gt;</c>: <c>&lt;dsfr-modal id="refuser" title="Refuser la candidature"&gt;…&lt;/dsfr-modal&gt;</c>.
/// It needs scripts, so what stands in it must also be reachable as a page; a <c>&lt;dsfr-modal-footer&gt;</c> holds its buttons.
/// </summary>
[HtmlTargetElement("dsfr-modal")]
public sealed class ModalTagHelper : DsfrTagHelper
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var parts = new ModalParts();
        context.Items[typeof(ModalParts)] = parts;
        var content = await output.GetChildContentAsync();
        Replace(output, Html($"""
            <dialog id="{Id}" class="fr-modal" aria-labelledby="{Id}-title"{Others(output)}>
                <div class="fr-container fr-container--fluid fr-container-md"><div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-8 fr-col-lg-6">
                    <div class="fr-modal__body">
                        <div class="fr-modal__header"><button type="button" class="fr-btn--close fr-btn" aria-controls="{Id}" title="Fermer">Fermer</button></div>
                        <div class="fr-modal__content"><h2 id="{Id}-title" class="fr-modal__title">{Title}</h2>{content}</div>
                        {When(parts.Footer is not null, $"<div class=\"fr-modal__footer\">{parts.Footer}</div>")}
                    </div>
                </div></div></div>
            </dialog>
            """));
    }
}

/// <summary>What the parts of a modal hand to it.</summary>
internal sealed class ModalParts
{
    public IHtmlContent? Footer { get; set; }
}
