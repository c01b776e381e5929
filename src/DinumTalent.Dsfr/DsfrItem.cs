using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Dsfr;

/// <summary>A choice with a line of help under its label, for radio buttons and check boxes.</summary>
public sealed class DsfrItem : SelectListItem
{
    /// <summary>Shown under the label; nothing when null.</summary>
    public string? Hint { get; set; }
}
