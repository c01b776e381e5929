using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class MotDePasseOublieModel(Passwords passwords) : AccountPage
{
    [BindProperty]
    public EmailInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        if (EmailAddress.Create(Input.Email) is not { IsSuccess: true, Value: var email }) return Invalid("Input.Email", EmailInput.Wrong);
        await passwords.Ask(email);
        return RedirectToPage("/Compte/MessageEnvoye", new { pour = "mot-de-passe" });
    }
}
