using System.ComponentModel.DataAnnotations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class CodesDeSecoursModel(UserManager<Account> accounts, SecondFactor factor) : OwnAccountPage(accounts)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<string>? Codes { get; private set; }

    public IActionResult OnGet() => Me.TwoFactorEnabled ? Page() : LocalRedirect(Routes.SecondFactorPage);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Me.TwoFactorEnabled) return LocalRedirect(Routes.SecondFactorPage);
        if (!ModelState.IsValid) return Invalid();
        var created = await factor.RenewCodes(Me, Input.Password);
        if (created.IsFailure) return await Refuse(created, Aborted);
        Codes = created.Value;
        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "Mot de passe actuel"), Required(ErrorMessage = "Saisissez votre mot de passe actuel.")]
        public string? Password { get; set; }
    }
}
