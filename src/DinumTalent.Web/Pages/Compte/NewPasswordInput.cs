using System.ComponentModel.DataAnnotations;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>A form that asks for a new password, once: it can be shown while it is typed.</summary>
public sealed class NewPasswordInput
{
    [Display(Name = "Nouveau mot de passe", Description = "12 caractères au moins, sans règle de composition : une phrase convient bien. Évitez les mots de passe courants, votre nom et votre adresse.")]
    [Required(ErrorMessage = "Choisissez un mot de passe.")]
    public string? Password { get; set; }
}
