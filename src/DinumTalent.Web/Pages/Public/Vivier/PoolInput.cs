using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>What somebody says of themselves, of what they look for and who may find them.</summary>
public class PoolInput
{
    internal PoolChoicesView? Choices { get; set; }

    [Display(Name = "Prénom")]
    public string? GivenName { get; set; }

    [Display(Name = "Nom")]
    public string? FamilyName { get; set; }

    [Display(Name = "Téléphone")]
    public string? Phone { get; set; }

    [Display(Name = "Lien vers un profil en ligne")]
    public string? ProfileLink { get; set; }

    /// <summary>Whether a family must be chosen.</summary>
    public virtual bool AsksFamily => false;

    [Display(Name = "Familles de métiers")]
    public List<JobFamilyId> Families { get; set; } = [];

    [Display(Name = "Lieux souhaités", Description = "Villes ou départements, séparés par des virgules. Exemple : Lyon, Rhône, télétravail")]
    public string? Places { get; set; }

    [Display(Name = "Présentation", Description = "Votre parcours et ce que vous cherchez, en quelques lignes. N’écrivez ni votre état de santé, ni vos opinions, ni votre situation de famille.")]
    public string? Presentation { get; set; }

    [Display(Name = "Qui peut vous trouver ?")]
    public PoolSharing Sharing { get; set; } = PoolSharing.Ministries;

    [Display(Name = "Ministères choisis")]
    public List<OrganisationId> Ministries { get; set; } = [];

    public IReadOnlyList<SelectListItem> FamilyItems => SelectLists.Of(Choices?.Families ?? [], f => f.Label, f => f.Id);

    public IReadOnlyList<SelectListItem> MinistryItems => SelectLists.Of(Choices?.Ministries ?? [], m => m.Name, m => m.Id);
}
