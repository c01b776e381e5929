using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class InvitationModel(Invitations invitations, SignIns signIns, SecondFactorRule rule) : AccountPage
{
    [BindProperty]
    public NewPasswordInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Compte { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jeton { get; set; }

    /// <summary>Whom the link invites; null when it does not open.</summary>
    public Account? Invited { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Invited = await invitations.Find(Compte, Jeton);
        return Invited is null ? Invalid() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Invited = await invitations.Find(Compte, Jeton);
        if (Invited is null || !ModelState.IsValid) return Invalid();
        if (await invitations.Accept(Compte, Jeton, Input.Password!) is { IsFailure: true } refused) return await Refuse(refused, Aborted);
        await signIns.Open(Invited, withSecondFactor: false);
        return rule.IsCompulsory
            ? Done("Votre accès est activé. Protégez-le maintenant par une double authentification.", Routes.SecondFactor(Routes.Dashboard))
            : Done("Votre accès est activé.", Routes.Dashboard);
    }
}
