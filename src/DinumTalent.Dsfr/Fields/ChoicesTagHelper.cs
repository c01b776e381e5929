using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A question answered by marking choices: a field set with its legend, the choices and the messages.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    /// <summary>The choices; <see cref="DsfrItem"/> for one with a line of help.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Whether the choices stand side by side.</summary>
    public bool Inline { get; set; }

    protected abstract string Kind { get; }

    protected virtual IEnumerable<SelectListItem> DefaultItems => [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Values();
        var choices = Join((Items ?? DefaultItems).Select((item, index) => Choice(item, index, chosen, Others(output))));

        Replace(output, Html($"""
            <fieldset class="{Classes("fr-fieldset", Errors.Count > 0 ? "fr-fieldset--error" : null)}" id="{FieldId}-group" aria-labelledby="{FieldId}-legend {MessagesId}"{Flag("data-dt-required", IsRequired)}>
                <legend class="{Classes("fr-fieldset__legend", "fr-fieldset__legend--regular", LabelHidden ? "fr-sr-only" : null)}" id="{FieldId}-legend">{LabelText}{Optional}{HintSpan}</legend>
                {choices}
                {Messages}
            </fieldset>
            """));
    }

    private IHtmlContent Choice(SelectListItem item, int index, IReadOnlySet<string> chosen, IHtmlContent others)
    {
        // The first choice bears the field's own id, so that the summary of errors leads to it.
        var id = index == 0 ? FieldId : string.Create(CultureInfo.InvariantCulture, $"{FieldId}_{index}");
        var value = item.Value ?? item.Text;
        var selected = chosen.Contains(value) || (item.Selected && chosen.Count == 0);
        return Html($"""
            <div class="{Classes("fr-fieldset__element", Inline ? "fr-fieldset__element--inline" : null)}">
                <div class="fr-{Kind}-group">
                    <input type="{Kind}" id="{id}" name="{FieldName}" value="{value}"{Flag("checked", selected)}{Flag("disabled", item.Disabled)}{others}>
                    <label class="fr-label" for="{id}">{item.Text}{When(item is DsfrItem { Hint: not null }, $"<span class=\"fr-hint-text\">{(item as DsfrItem)?.Hint}</span>")}</label>
                </div>
            </div>
            """);
    }
}
