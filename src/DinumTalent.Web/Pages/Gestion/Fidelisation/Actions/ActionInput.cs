using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation.Actions;

/// <summary>What the forms of an action hold.</summary>
public class ActionInput
{
    [Display(Name = "Type d’action")]
    public RetentionActionKind? Kind { get; set; }

    [Display(Name = "Responsable")]
    public UserId? Owner { get; set; }

    [Display(Name = "Pour le")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Coût en euros", Description = "Montant entier, s’il y en a un.")]
    [Euros]
    public int? Cost { get; set; }

    [Display(Name = "Description", Description = "Ce qui est prévu, en quelques mots. N’y notez rien sur la santé ou la vie privée.")]
    public string? Description { get; set; }

    public RetentionActionInput Terms => new(Kind, Owner, DueOn, Cost, Description);
}
