using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>The buttons of a <c>&lt;dsfr-modal&gt;</c>; they send a form of its content by their <c>form</c> attribute.</summary>
[HtmlTargetElement("dsfr-modal-footer", ParentTag = "dsfr-modal")]
public sealed class ModalFooterTagHelper : DsfrTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        ((ModalParts)context.Items[typeof(ModalParts)]).Footer =
            Html($"<div class=\"fr-btns-group fr-btns-group--right fr-btns-group--inline-lg\">{content}</div>");
        output.SuppressOutput();
    }
}
