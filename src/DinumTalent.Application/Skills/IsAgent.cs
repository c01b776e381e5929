using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Whether the signed-in person is an agent who serves, or is about to: what opens the agent's space.</summary>
[OwnData]
public sealed record IsAgent : IQuery<bool>;

internal sealed class IsAgentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<IsAgent, bool>
{
    public async Task<Result<bool>> Handle(IsAgent query, CancellationToken cancellationToken) =>
        await db.ServingOwn(access, clock.Today()).AnyAsync(cancellationToken);
}
