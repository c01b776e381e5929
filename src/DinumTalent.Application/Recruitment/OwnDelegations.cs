using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The delegations that the person gave or received and that are not over, those that begin first on top.</summary>
[OwnData]
public sealed record OwnDelegations : IQuery<OwnDelegationsView>;

public sealed record OwnDelegationsView(IReadOnlyList<GivenDelegation> Given, IReadOnlyList<ReceivedDelegation> Received);

public sealed record GivenDelegation(ApprovalDelegationId Id, long Version, string To, DateOnly StartsOn, DateOnly EndsOn);

public sealed record ReceivedDelegation(string From, DateOnly StartsOn, DateOnly EndsOn);

internal sealed class OwnDelegationsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<OwnDelegations, OwnDelegationsView>
{
    public async Task<Result<OwnDelegationsView>> Handle(OwnDelegations query, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var today = clock.Today();
        var all = await db.ApprovalDelegations(access).AsNoTracking().Where(d => d.EndsOn >= today).OrderBy(d => d.StartsOn).ToListAsync(cancellationToken);
        var people = await accounts.Find([.. all.Select(d => d.FromId).Distinct()], cancellationToken);
        return new OwnDelegationsView(
            [.. all.Where(d => d.FromId == me && d.EndsOn >= d.StartsOn).Select(d => new GivenDelegation(d.Id, d.Version, d.ToName, d.StartsOn, d.EndsOn))],
            [.. all.Where(d => d.ToId == me).Select(d => new ReceivedDelegation(people.GetValueOrDefault(d.FromId)?.Name ?? "Compte supprimé", d.StartsOn, d.EndsOn))]);
    }
}
