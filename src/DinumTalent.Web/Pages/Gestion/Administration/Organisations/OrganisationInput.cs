using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Administration.Organisations;

/// <summary>The fields of an administration.</summary>
public sealed class OrganisationInput
{
    [Display(Name = "Code", Description = "Par exemple : PM-DINUM. Les imports le reconnaissent ; il ne changera plus.")]
    public string? Code { get; set; }

    [Display(Name = "Nom")]
    public string? Name { get; set; }

    [Display(Name = "Sigle")]
    public string? Acronym { get; set; }

    [Display(Name = "Type")]
    public OrganisationKind? Kind { get; set; }

    [Display(Name = "Dépend de")]
    public OrganisationId? ParentId { get; set; }

    [Display(Name = "SIRET", Description = "14 chiffres. Laissez vide si elle n’en a pas.")]
    public string? Siret { get; set; }

    [Display(Name = "Ville")]
    public string? City { get; set; }

    [Display(Name = "Motif", Description = "Il reste dans le journal.")]
    public string? Reason { get; set; }

    /// <summary>Those that may stand above, by kind.</summary>
    public static IReadOnlyList<SelectListItem> Parents(IReadOnlyList<OrganisationChoice> choices)
    {
        var groups = choices.Select(o => o.Kind).Distinct().ToDictionary(kind => kind, kind => new SelectListGroup { Name = kind.Label() });
        return [.. choices.Select(o => new SelectListItem(o.Name, o.Id.ToString()) { Group = groups[o.Kind] })];
    }

    /// <summary>All kinds but that of the State.</summary>
    public static IReadOnlyList<SelectListItem> Kinds => SelectLists.Of(Enum.GetValues<OrganisationKind>().Where(k => k is not OrganisationKind.State));
}
