using DinumTalent.Application.Organisations;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

public sealed class IndexModel(UserManager<Account> accounts, SignIns signIns, IMediator mediator) : OwnAccountPage(accounts)
{
    public int CodesLeft { get; private set; }

    public IReadOnlyList<OwnRole> Roles { get; private set; } = [];

    public async Task OnGetAsync()
    {
        CodesLeft = await signIns.UserManager.CountRecoveryCodesAsync(Me);
        Roles = await mediator.Send(new OwnRoles(), Aborted) is { IsSuccess: true, Value: var roles } ? roles : [];
    }

    public async Task<IActionResult> OnPostFermerSessionsAsync()
    {
        await signIns.UserManager.UpdateSecurityStampAsync(Me);
        await signIns.SignOutAsync();
        return Done("Toutes vos sessions sont fermées.", Routes.SignInPage);
    }
}
