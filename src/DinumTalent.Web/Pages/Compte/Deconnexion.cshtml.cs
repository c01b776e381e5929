using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

public sealed class DeconnexionModel(SignIns signIns) : AccountPage
{
    /// <summary>A link alone signs nobody out.</summary>
    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Page() : LocalRedirect(Routes.Home);

    public async Task<IActionResult> OnPostAsync()
    {
        await signIns.SignOutAsync();
        return Done("Vous êtes déconnecté.", Routes.Home);
    }
}
