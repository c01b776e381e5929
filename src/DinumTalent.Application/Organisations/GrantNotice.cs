using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>What the mail about a new role says.</summary>
[SystemOnly]
public sealed record GrantNotice(RoleGrantId Id) : IQuery<GrantNoticeView>;

public sealed record GrantNoticeView(AccountSummary Account, Role Role, string Organisation, DateOnly StartsOn, DateOnly? EndsOn);

internal sealed class GrantNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<GrantNotice, GrantNoticeView>
{
    public async Task<Result<GrantNoticeView>> Handle(GrantNotice query, CancellationToken cancellationToken)
    {
        var found = await db.Grants(access).AsNoTracking()
            .Where(g => g.Id == query.Id)
            .Join(db.Organisations, g => g.OrganisationId, o => o.Id, (g, o) => new { g.UserId, g.Role, o.Name, g.StartsOn, g.EndsOn })
            .FirstOrDefaultAsync(cancellationToken);
        return found is not null && await accounts.Find(found.UserId, cancellationToken) is { } account
            ? new GrantNoticeView(account, found.Role, found.Name, found.StartsOn, found.EndsOn)
            : Error.NotFound;
    }
}
