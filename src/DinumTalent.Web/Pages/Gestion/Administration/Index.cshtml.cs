using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <summary>Leads to the first page of administration that the person's roles open.</summary>
public sealed class IndexModel(Standing standing) : GestionPage
{
    public async Task<IActionResult> OnGetAsync() =>
        await standing.Holds(Permission.ReadAccounts, Aborted) ? LocalRedirect(Routes.Accounts)
        : await standing.Holds(Permission.ReadAuditTrail, Aborted) ? LocalRedirect(Routes.AuditTrail)
        : StatusCode(StatusCodes.Status403Forbidden);
}
