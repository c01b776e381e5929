using System.ComponentModel.DataAnnotations;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>A form that asks for a mail address only.</summary>
public sealed class EmailInput
{
    public const string Wrong = "Saisissez une adresse électronique valide, par exemple nom@exemple.fr.";

    [Display(Name = "Adresse électronique de votre compte", Description = "Par exemple : nom@exemple.fr")]
    [Required(ErrorMessage = "Saisissez votre adresse électronique."), EmailAddress, MaxLength(Domain.Common.EmailAddress.MaxLength)]
    public string? Email { get; set; }
}
