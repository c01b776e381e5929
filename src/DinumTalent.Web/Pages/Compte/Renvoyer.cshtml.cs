using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class RenvoyerModel(Registration registration) : AccountPage
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
        await registration.SendAgain(email);
        return RedirectToPage("/Compte/MessageEnvoye", new { pour = "confirmation" });
    }
}
