using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Accounts that hold or held a role within reach; on demand only those whose invitation still waits.</summary>
[Requires(Permission.ReadAccounts)]
public sealed record AccountList(string? Search, Role? Role, bool? IsEnabled, Paging Paging, bool InvitedOnly = false) : IQuery<Page<AccountRow>>;

/// <summary>A line of the list; roles are those in force within reach.</summary>
public sealed record AccountRow(AccountSummary Account, IReadOnlyList<AccountRoleLabel> Roles);

/// <summary>A role and where it reaches.</summary>
public sealed record AccountRoleLabel(Role Role, string Organisation);

internal sealed class AccountListHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : IQueryHandler<AccountList, Page<AccountRow>>
{
    public async Task<Result<Page<AccountRow>>> Handle(AccountList query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var page = await accounts.List(access, new AccountFilter(query.Search, query.Role, query.IsEnabled, today, query.InvitedOnly), query.Paging, cancellationToken);
        var shown = page.Items.Select(a => a.Id).ToList();
        var roles = await db.Grants(access).AsNoTracking()
            .Where(g => shown.Contains(g.UserId) && g.StartsOn <= today && (g.EndsOn == null || today <= g.EndsOn))
            .Join(db.Organisations, g => g.OrganisationId, o => o.Id, (g, o) => new { g.UserId, g.Role, Organisation = o.Acronym ?? o.Name })
            .ToListAsync(cancellationToken);
        var byUser = roles.ToLookup(r => r.UserId, r => new AccountRoleLabel(r.Role, r.Organisation));
        return new Page<AccountRow>(
            [.. page.Items.Select(a => new AccountRow(a, [.. byUser[a.Id].OrderBy(r => r.Role).ThenBy(r => r.Organisation, StringComparer.Ordinal)]))],
            page.Number, page.Size, page.Total);
    }
}
