using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation.Actions;

/// <summary>A page with the fields of an action.</summary>
public interface IActionForm
{
    ActionInput Input { get; }

    IReadOnlyList<SelectListItem> Owners { get; }

    /// <summary>Who owns it where nobody is chosen.</summary>
    string WithoutOwner { get; }
}
