using System.ComponentModel.DataAnnotations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class InscriptionModel(Registration registration) : AccountPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        var (name, email) = (PersonName.Create(Input.GivenName, Input.FamilyName), EmailAddress.Create(Input.Email));
        if (name.IsFailure) return Invalid(name.Error.Field == nameof(PersonName.Given) ? "Input.GivenName" : "Input.FamilyName", name.Error.Message);
        if (email.IsFailure) return Invalid("Input.Email", email.Error.Message);
        return await registration.SignUp(name.Value, email.Value, Input.Password!) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : RedirectToPage("/Compte/MessageEnvoye", new { pour = "inscription" });
    }

    public sealed class InputModel
    {
        [Display(Name = "Prénom"), Required(ErrorMessage = "Saisissez votre prénom."), MaxLength(PersonName.PartMaxLength)]
        public string? GivenName { get; set; }

        [Display(Name = "Nom"), Required(ErrorMessage = "Saisissez votre nom."), MaxLength(PersonName.PartMaxLength)]
        public string? FamilyName { get; set; }

        [Display(Name = "Adresse électronique", Description = "Nous y enverrons un lien pour la confirmer.")]
        [Required(ErrorMessage = "Saisissez votre adresse électronique."), EmailAddress, MaxLength(Domain.Common.EmailAddress.MaxLength)]
        public string? Email { get; set; }

        [Display(Name = "Mot de passe", Description = "12 caractères au moins, sans règle de composition : une phrase convient bien. Évitez les mots de passe courants, votre nom et votre adresse.")]
        [Required(ErrorMessage = "Choisissez un mot de passe.")]
        public string? Password { get; set; }
    }
}
