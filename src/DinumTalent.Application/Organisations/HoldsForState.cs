using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Whether a role gives the person a permission over the whole State: enough to show a link, never to let in.</summary>
[OwnData]
public sealed record HoldsForState(Permission Permission) : IQuery<bool>;

internal sealed class HoldsForStateHandler(ITalentDbContext db, IGrantReader grants, ICurrentUser user, TimeProvider clock) : IQueryHandler<HoldsForState, bool>
{
    public async Task<Result<bool>> Handle(HoldsForState query, CancellationToken cancellationToken)
    {
        var held = (await grants.Held(user.Id!.Value, clock.Today(), cancellationToken)).Where(h => h.Role.Gives(query.Permission)).Select(h => h.OrganisationId).ToList();
        return held.Count > 0 && await db.Organisations.AnyAsync(o => o.ParentId == null && held.Contains(o.Id), cancellationToken);
    }
}
