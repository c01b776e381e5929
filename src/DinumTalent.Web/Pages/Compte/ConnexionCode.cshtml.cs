using System.ComponentModel.DataAnnotations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ConnexionCodeModel(SignIns signIns, Landing landing) : AccountPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true, Name = "secours")]
    public bool WithRecoveryCode { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIns.GetTwoFactorAuthenticationUserAsync() is null ? LocalRedirect(Routes.SignIn(Local)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIns.GetTwoFactorAuthenticationUserAsync() is null) return LocalRedirect(Routes.SignIn(Local));
        if (!ModelState.IsValid) return Invalid();
        var outcome = WithRecoveryCode ? await signIns.WithRecoveryCode(Input.Code) : await signIns.WithCode(Input.Code);
        return outcome is SignInOutcome.Done
            ? LocalRedirect(await landing.Of(Url, ReturnUrl, signIns.Opened!.UserId, Aborted))
            : Invalid("Input.Code", WithRecoveryCode
                ? "Ce code de secours n’est pas valable ou a déjà servi."
                : "Ce code n’est pas le bon ou a déjà servi. Attendez que l’application en affiche un nouveau. Après cinq essais manqués, il faut attendre quinze minutes.");
    }

    private string? Local => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null;

    public sealed class InputModel
    {
        [Display(Name = "Code")]
        [Required(ErrorMessage = "Saisissez le code."), MaxLength(40)]
        public string? Code { get; set; }
    }
}
