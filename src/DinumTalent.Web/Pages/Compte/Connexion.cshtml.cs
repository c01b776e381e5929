using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Demo;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ConnexionModel(SignIns signIns, Landing landing, IHostEnvironment environment) : AccountPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The password was right, the address still waits for its confirmation.</summary>
    public bool MayResend { get; private set; }

    public IReadOnlyList<(string Email, string GivenName, string FamilyName, string Title)> Demo => environment.IsDevelopment() ? DemoAccounts.All : [];

    public string DemoPassword => DemoAccounts.Password;

    public async Task<IActionResult> OnGetAsync() =>
        User.Identity is { IsAuthenticated: true } && signIns.UserManager.GetUserId(User) is { } id && UserId.TryParse(id, null, out var user)
            ? LocalRedirect(await landing.Of(Url, ReturnUrl, user, Aborted))
            : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        switch (await signIns.WithPassword(Input.Email, Input.Password))
        {
            case SignInOutcome.Done:
                return LocalRedirect(await landing.Of(Url, ReturnUrl, signIns.Opened!.UserId, Aborted));
            case SignInOutcome.SecondFactorNeeded:
                return RedirectToPage("/Compte/ConnexionCode", new { ReturnUrl });
            case SignInOutcome.NotConfirmed:
                MayResend = true;
                return Invalid("", "Votre adresse n’est pas encore confirmée : ouvrez le lien du message que nous vous avons envoyé.");
            case SignInOutcome.Disabled:
                return Invalid("", "Votre compte a été désactivé. Adressez-vous à l’administrateur de votre administration.");
            default:
                return Invalid("", "L’adresse et le mot de passe ne correspondent pas. Après cinq essais manqués, il faut attendre quinze minutes.");
        }
    }

    public sealed class InputModel
    {
        [Display(Name = "Adresse électronique", Description = "Par exemple : nom@exemple.fr")]
        [Required(ErrorMessage = "Saisissez votre adresse électronique."), EmailAddress, MaxLength(Domain.Common.EmailAddress.MaxLength)]
        public string? Email { get; set; }

        [Display(Name = "Mot de passe")]
        [Required(ErrorMessage = "Saisissez votre mot de passe.")]
        public string? Password { get; set; }
    }
}
