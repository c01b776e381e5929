using System.ComponentModel.DataAnnotations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ChangerMotDePasseModel(UserManager<Account> accounts, Passwords passwords, SignIns signIns) : OwnAccountPage(accounts)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        if (await passwords.Change(Me, Input.Current!, Input.Password!) is { IsFailure: true } refused) return await Refuse(refused, Aborted);
        await signIns.RefreshSignInAsync(Me);
        return Done("Votre mot de passe est changé. Vos autres sessions sont fermées.", Routes.Account);
    }

    public sealed class InputModel
    {
        [Display(Name = "Mot de passe actuel"), Required(ErrorMessage = "Saisissez votre mot de passe actuel.")]
        public string? Current { get; set; }

        [Display(Name = "Nouveau mot de passe", Description = "12 caractères au moins, sans règle de composition : une phrase convient bien. Évitez les mots de passe courants, votre nom et votre adresse.")]
        [Required(ErrorMessage = "Choisissez un mot de passe.")]
        public string? Password { get; set; }
    }
}
