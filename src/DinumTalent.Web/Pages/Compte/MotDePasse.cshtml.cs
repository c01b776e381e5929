using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class MotDePasseModel(Passwords passwords) : AccountPage
{
    [BindProperty]
    public NewPasswordInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Compte { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jeton { get; set; }

    public bool Opens { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Opens = await passwords.Opens(Compte, Jeton);
        return Opens ? Page() : Invalid();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Opens = await passwords.Opens(Compte, Jeton);
        if (!Opens || !ModelState.IsValid) return Invalid();
        return await passwords.Reset(Compte, Jeton, Input.Password!) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done("Votre mot de passe est enregistré. Connectez-vous.", Routes.SignInPage);
    }
}
