using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a mail to somebody of the vivier says. Not found once they left.</summary>
[SystemOnly]
public sealed record PoolMailFacts(TalentPoolMemberId Id) : IQuery<PoolMailFactsView>;

public sealed record PoolMailFactsView(TalentPoolMemberId Id, string Email, string Name, bool IsAddressConfirmed, DateOnly EndsOn, bool IsAskedToRenew);

internal sealed class PoolMailFactsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<PoolMailFacts, PoolMailFactsView>
{
    public async Task<Result<PoolMailFactsView>> Handle(PoolMailFacts query, CancellationToken cancellationToken) =>
        await db.TalentPool(access).AsNoTracking().Where(m => m.Id == query.Id)
            .Select(m => new PoolMailFactsView(m.Id, m.Email, m.GivenName + " " + m.FamilyName, m.AddressConfirmedAt != null, m.EndsOn, m.RenewalAskedOn != null))
            .FirstOrDefaultAsync(cancellationToken) is { } facts ? facts : Error.NotFound;
}
