using System.ComponentModel.DataAnnotations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ChangerAdresseModel(UserManager<Account> accounts, EmailChange change) : OwnAccountPage(accounts)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        return await change.Ask(Me, Input.Email, Input.Password) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done("Ouvrez le lien du message que nous venons d’envoyer à la nouvelle adresse.", Routes.Account);
    }

    public sealed class InputModel
    {
        [Display(Name = "Nouvelle adresse électronique", Description = "Par exemple : nom@exemple.fr")]
        [Required(ErrorMessage = "Saisissez la nouvelle adresse."), EmailAddress, MaxLength(Domain.Common.EmailAddress.MaxLength)]
        public string? Email { get; set; }

        [Display(Name = "Mot de passe actuel"), Required(ErrorMessage = "Saisissez votre mot de passe actuel.")]
        public string? Password { get; set; }
    }
}
