using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>What is agreed on for a mission, as entered.</summary>
public class MissionInput
{
    [Display(Name = "Administration d’accueil")]
    public string? Administration { get; set; }

    [Display(Name = "Ville")]
    public string? City { get; set; }

    [Display(Name = "Premier jour")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? EndsOn { get; set; }

    [Display(Name = "Statut")]
    public EmploymentStatus? Employment { get; set; }

    [Display(Name = "Fondement juridique", Description = "Pour une mise à disposition, celui du contrat ou du poste d’origine.")]
    public LegalBasis? Basis { get; set; }

    [Display(Name = "Jours de télétravail par semaine")]
    public int? TeleworkDays { get; set; }

    [Display(Name = "Objet de la mission", Description = "Repris dans la lettre de mission. Une ligne qui commence par un tiret fait une liste.")]
    public string? Duties { get; set; }

    public MentorInput Operational { get; set; } = new();

    public MentorInput HighLevel { get; set; } = new();

    public MissionTerms Terms() => new()
    {
        Administration = Administration ?? "", City = City, StartsOn = StartsOn ?? default, EndsOn = EndsOn ?? default, Employment = Employment ?? default, Basis = Basis ?? LegalBasis.NeedOfService,
        TeleworkDays = TeleworkDays ?? 0, Duties = Duties, Operational = Operational.Mentor(), HighLevel = HighLevel.Mentor(),
    };

    public void Show(MissionTerms terms)
    {
        (Administration, City, StartsOn, EndsOn) = (terms.Administration, terms.City, terms.StartsOn, terms.EndsOn);
        (Employment, Basis, TeleworkDays, Duties) = (terms.Employment, terms.Basis, terms.TeleworkDays, terms.Duties);
        (Operational, HighLevel) = (MentorInput.Of(terms.Operational), MentorInput.Of(terms.HighLevel));
    }
}
