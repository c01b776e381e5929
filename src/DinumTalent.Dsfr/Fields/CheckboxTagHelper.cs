using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A single box bound to a bool: <c>&lt;dsfr-checkbox for="Input.Consent" /&gt;</c>; an unticked one is sent as false.</summary>
[HtmlTargetElement("dsfr-checkbox")]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    // A bool is always "required" to model binding, which says nothing about whether the box must be ticked.
    protected override bool IsRequired => Required ?? false;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Sent as "true,false" when ticked, by the hidden field after it.
        var ticked = (Value() ?? "").Split(',')[0].Equals("true", StringComparison.OrdinalIgnoreCase);
        Replace(output, Html($"""
            <div class="{Group("checkbox")}">
                <input type="checkbox" value="true"{Common}{Flag("checked", ticked)}{Others(output)}>
                <label class="fr-label" for="{FieldId}">{LabelText}{HintSpan}</label>
                <input type="hidden" name="{FieldName}" value="false">
                {Messages}
            </div>
            """));
    }
}
