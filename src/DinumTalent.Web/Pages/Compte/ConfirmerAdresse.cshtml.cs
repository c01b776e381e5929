using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>The link serves once, so it takes a button: mail scanners open links.</summary>
public sealed class ConfirmerAdresseModel(EmailChange change, SignIns signIns) : AccountPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Compte { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jeton { get; set; }

    public bool IsWrong { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await change.Confirm(Compte, Jeton))
        {
            IsWrong = true;
            return Invalid();
        }

        await signIns.SignOutAsync();
        return Done("Votre nouvelle adresse est confirmée. Connectez-vous avec elle.", Routes.SignInPage);
    }
}
