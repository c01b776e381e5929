using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>An account and its roles within reach; not found when it never held one there.</summary>
[Requires(Permission.ReadAccounts)]
public sealed record AccountDetail(UserId Id) : IQuery<AccountView>;

/// <summary>Roles in force or to come first.</summary>
public sealed record AccountView(AccountSummary Account, IReadOnlyList<GrantView> Grants, bool IsOneself);

/// <summary>A role, now or once.</summary>
/// <param name="Id">Identifies the grant.</param>
/// <param name="Version">To be sent back when it is revoked.</param>
/// <param name="Role">The role.</param>
/// <param name="Organisation">Name of the administration.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day, included.</param>
/// <param name="IsOver">Has ended, or was taken back before it began.</param>
/// <param name="IsActive">In force today.</param>
public sealed record GrantView(RoleGrantId Id, long Version, Role Role, string Organisation, DateOnly StartsOn, DateOnly? EndsOn, bool IsOver, bool IsActive);

internal sealed class AccountDetailHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : IQueryHandler<AccountDetail, AccountView>
{
    public async Task<Result<AccountView>> Handle(AccountDetail query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var grants = await db.Grants(access).AsNoTracking()
            .Where(g => g.UserId == query.Id)
            .Join(db.Organisations, g => g.OrganisationId, o => o.Id, (g, o) => new { Grant = g, o.Name })
            .ToListAsync(cancellationToken);
        if (grants.Count == 0 || await accounts.Find(query.Id, cancellationToken) is not { } account) return Error.NotFound;
        return new AccountView(
            account,
            [.. grants
                .Select(g => new GrantView(
                    g.Grant.Id, g.Grant.Version, g.Grant.Role, g.Name, g.Grant.StartsOn, g.Grant.EndsOn, g.Grant.EndsOn < today, g.Grant.IsActive(today)))
                .OrderBy(g => g.IsOver).ThenByDescending(g => g.StartsOn).ThenBy(g => g.Role)],
            access.User == query.Id);
    }
}
