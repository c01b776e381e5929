using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>Opened from the mail, perhaps twice or by a mail scanner first: the answer stays the same.</summary>
public sealed class ConfirmationModel(Registration registration) : AccountPage
{
    public bool IsConfirmed { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid compte, string? jeton)
    {
        IsConfirmed = await registration.Confirm(compte, jeton);
        if (!IsConfirmed) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
