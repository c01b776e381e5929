using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A button, which sends its form unless told otherwise: <c>&lt;dsfr-button&gt;Publier l'offre&lt;/dsfr-button&gt;</c>.
/// </summary>
[HtmlTargetElement("dsfr-button")]
public sealed class ButtonTagHelper : DsfrTagHelper
{
    /// <summary>Null for the page's main act, secondary, tertiary or tertiary-no-outline.</summary>
    public string? Kind { get; set; }

    /// <summary>sm, lg, or null.</summary>
    public string? Size { get; set; }

    /// <summary>Name of an icon without <c>fr-icon-</c>; one of Assets/icons.txt.</summary>
    public string? Icon { get; set; }

    public string Type { get; set; } = "submit";

    /// <summary>Id of a modal that the button opens instead of sending a form.</summary>
    public string? Opens { get; set; }

    /// <summary>A question asked in a modal before the form is sent. Without scripts the form leaves at once.</summary>
    public string? Confirm { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Become(output, "button", ButtonClasses(Kind, Size, Icon));
        output.Attributes.SetAttribute("type", !Has(Opens) ? Type : "button");
        if (Has(Opens))
        {
            output.Attributes.SetAttribute("aria-controls", Opens);
            output.Attributes.SetAttribute("data-fr-opened", "false");
        }

        if (Has(Confirm))
        {
            output.Attributes.SetAttribute("data-dt-confirm", Confirm);
        }
    }

    internal static string ButtonClasses(string? kind, string? size, string? icon) => Classes(
        "fr-btn",
        !Has(kind) ? null : $"fr-btn--{kind}",
        !Has(size) ? null : $"fr-btn--{size}",
        !Has(icon) ? null : $"fr-icon-{icon} fr-btn--icon-left");
}
