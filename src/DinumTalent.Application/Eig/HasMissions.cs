using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Whether the person at hand does or follows a mission: shows the way to it.</summary>
[Assigned]
public sealed record HasMissions : IQuery<bool>;

internal sealed class HasMissionsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<HasMissions, bool>
{
    public async Task<Result<bool>> Handle(HasMissions query, CancellationToken cancellationToken) => await db.Missions(access).AnyAsync(cancellationToken);
}
