using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>One choice among several: <c>&lt;dsfr-radios for="Input.Telework" items="Model.Days" /&gt;</c>; for a bool, Oui and Non.</summary>
[HtmlTargetElement("dsfr-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    protected override string Kind => "radio";

    protected override IEnumerable<SelectListItem> DefaultItems =>
        For.Metadata.UnderlyingOrModelType == typeof(bool) ? [new("Oui", "true"), new("Non", "false")] : [];
}
