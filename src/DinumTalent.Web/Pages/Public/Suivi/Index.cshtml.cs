using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>Follows an application without an account; opening it confirms the address.</summary>
public sealed class IndexModel(IMediator mediator) : SuiviPage
{
    public bool IsFirstOpening { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var before = await mediator.Send(new FollowedApplication(Token), Aborted);
        if (before.IsFailure) return await Refuse(before, Aborted);
        Application = before.Value;
        if (Application.AddressConfirmedAt is not null) return Page();

        var confirmed = await mediator.Send(new ConfirmApplicationAddress(Token), Aborted);
        // Opened twice at once: the other opening confirmed it.
        if (confirmed.IsFailure && confirmed.Error.Kind is not ErrorKind.Conflict) return await Refuse(confirmed, Aborted);
        IsFirstOpening = true;
        return Page();
    }
}
