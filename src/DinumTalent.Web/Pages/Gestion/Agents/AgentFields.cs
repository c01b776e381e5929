using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>What is entered about an agent and a contract.</summary>
public sealed class AgentFields
{
    [Display(Name = "Prénom")]
    public string? GivenName { get; set; }

    [Display(Name = "Nom")]
    public string? FamilyName { get; set; }

    [Display(Name = "Adresse électronique professionnelle", Description = "Elle rattache à la fiche le compte de l’agent")]
    public string? Email { get; set; }

    [Display(Name = "Matricule", Description = "Celui du système RH de l’administration")]
    public string? RegistrationNumber { get; set; }

    [Display(Name = "Ville d’affectation")]
    public string? City { get; set; }

    [Display(Name = "Adresse électronique du responsable hiérarchique", Description = "Il valide les compétences de l’agent")]
    public string? ManagerEmail { get; set; }

    [Display(Name = "Mode d’arrivée")]
    public ArrivalKind? Arrival { get; set; }

    [Display(Name = "Statut")]
    public EmploymentStatus? Status { get; set; }

    [Display(Name = "Catégorie")]
    public Category? Category { get; set; }

    [Display(Name = "Fondement juridique", Description = "Sans objet pour un titulaire ou une mise à disposition")]
    public LegalBasis? Basis { get; set; }

    [Display(Name = "Administration")]
    public OrganisationId? OrganisationId { get; set; }

    [Display(Name = "Chercher une administration", Description = "La liste n’affiche que les plus proches du sommet : un mot du nom suffit")]
    public string? OrganisationSearch { get; set; }

    [Display(Name = "Métier")]
    public JobProfileId? JobProfileId { get; set; }

    [Display(Name = "Premier jour")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Dernier jour", Description = "À laisser vide pour un titulaire ou un CDI")]
    public DateOnly? EndsOn { get; set; }

    [Display(Name = "Renouvelle le contrat précédent pour les mêmes fonctions", Description = "Sans nouvelle période d’essai (décret n° 86-83, art. 9)")]
    public bool SameDutiesRenewed { get; set; }

    [Display(Name = "Motif d’un dépassement autorisé", Description = "Seulement pour une vacance temporaire de plus d’un an, deux ans au plus, lorsque le recrutement n’a pas abouti (CGFP, art. L332-7)")]
    public string? ExceptionReason { get; set; }

    public IdentityInput Identity => new(GivenName, FamilyName, Email, RegistrationNumber, City, ManagerEmail);

    public ContractInput Contract => new(Status, Category, Basis, OrganisationId, JobProfileId, StartsOn, EndsOn, SameDutiesRenewed, ExceptionReason);

    public static AgentFields From(IdentityInput identity) => new()
    {
        GivenName = identity.GivenName,
        FamilyName = identity.FamilyName,
        Email = identity.Email,
        RegistrationNumber = identity.RegistrationNumber,
        City = identity.City,
        ManagerEmail = identity.ManagerEmail,
    };

    /// <summary>The contract that follows another: as before, from the day after.</summary>
    public static AgentFields After(ContractInput latest) => new()
    {
        Status = latest.Status,
        Category = latest.Category,
        Basis = latest.Basis,
        OrganisationId = latest.OrganisationId,
        JobProfileId = latest.JobProfileId,
        StartsOn = latest.EndsOn?.AddDays(1),
    };
}
