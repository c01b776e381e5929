using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>Takes a button: mail scanners open links, and would confirm an account that a stranger made under the address.</summary>
public sealed class ConfirmationModel(Registration registration) : AccountPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Compte { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jeton { get; set; }

    public bool IsGood { get; private set; }

    public bool IsConfirmed { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        IsGood = await registration.CanConfirm(Compte, Jeton);
        return IsGood ? Page() : Invalid();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        IsGood = IsConfirmed = await registration.Confirm(Compte, Jeton);
        return IsGood ? Page() : Invalid();
    }
}
