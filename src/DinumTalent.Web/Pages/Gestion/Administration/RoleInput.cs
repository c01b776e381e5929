using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <summary>The fields of a role to be given.</summary>
public class RoleInput
{
    [Display(Name = "Rôle")]
    public Role? Role { get; set; }

    [Display(Name = "Administration", Description = "Le rôle vaut pour cette administration et toutes celles qui en dépendent.")]
    public OrganisationId? OrganisationId { get; set; }

    [Display(Name = "Premier jour", Description = "Aujourd’hui si vous laissez vide.")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Dernier jour", Description = "Laissez vide pour un rôle sans terme prévu.")]
    public DateOnly? EndsOn { get; set; }
}

/// <summary>What the person may choose from.</summary>
public sealed record RoleChoices(IReadOnlyList<SelectListItem> Roles, IReadOnlyList<SelectListItem> Organisations)
{
    public static readonly RoleChoices None = new([], []);

    public static RoleChoices Of(GrantChoicesView view)
    {
        var groups = view.Organisations.Select(o => o.Kind).Distinct().ToDictionary(kind => kind, kind => new SelectListGroup { Name = kind.Label() });
        return new RoleChoices(
            SelectLists.Of<Role>(view.Roles),
            [.. view.Organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString()) { Group = groups[o.Kind] })]);
    }
}
