using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Organisations;

/// <summary>Whether a role gives the person a permission over the whole State: enough to show a link, never to let in.</summary>
[OwnData]
public sealed record HoldsForState(Permission Permission) : IQuery<bool>;

internal sealed class HoldsForStateHandler(IGrantReader grants, ICurrentUser user, TimeProvider clock) : IQueryHandler<HoldsForState, bool>
{
    public async Task<Result<bool>> Handle(HoldsForState query, CancellationToken cancellationToken) =>
        (await grants.Held(user.Id!.Value, clock.Today(), cancellationToken)).Any(h => h.IsForState && h.Role.Gives(query.Permission));
}
