using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Several choices of a collection: <c>&lt;dsfr-checkboxes for="Input.Places" items="Model.Places" /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    protected override string Kind => "checkbox";
}
