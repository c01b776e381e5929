using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>What all acts on roles check against the tree and the other administrators.</summary>
internal static class GrantGuard
{
    /// <summary>Lets a role be given or taken in an administration: within reach, and an administrator's only by those of the whole State.</summary>
    public static async Task<Result> MayGrant(this ITalentDbContext db, IAccess access, Role role, OrganisationId organisation, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return GrantErrors.OutOfReach;
        return role is not Role.Administrator || access.ReachesState ? Result.Success : GrantErrors.StateOnly;
    }

    /// <summary>Whether somebody else remains who administers the whole State without end.</summary>
    public static async Task<bool> OthersAdministerState(
        this ITalentDbContext db, IAccounts accounts, IAccess access, UserId without, DateOnly today, CancellationToken cancellationToken)
    {
        var others = await db.Grants(access).AsNoTracking()
            .Where(g => g.Role == Role.Administrator && g.UserId != without && g.StartsOn <= today && g.EndsOn == null
                && db.Organisations.Any(o => o.Id == g.OrganisationId && o.ParentId == null))
            .Select(g => g.UserId)
            .ToListAsync(cancellationToken);
        return (await accounts.Find(others, cancellationToken)).Values.Any(a => a.IsEnabled);
    }

    /// <summary>Whether a grant is that of an administrator of the whole State, in force on a day.</summary>
    public static async Task<bool> AdministersState(this ITalentDbContext db, RoleGrant grant, DateOnly today, CancellationToken cancellationToken) =>
        grant.Role is Role.Administrator && grant.IsActive(today)
        && await db.Organisations.AnyAsync(o => o.Id == grant.OrganisationId && o.ParentId == null, cancellationToken);
}
