using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Whether the signed-in person is the line manager of agents who serve.</summary>
[OfTeam]
public sealed record LeadsTeam : IQuery<bool>;

internal sealed class LeadsTeamHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<LeadsTeam, bool>
{
    public async Task<Result<bool>> Handle(LeadsTeam query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return await db.Agents(access).AnyAsync(a => a.DepartedOn == null || a.DepartedOn >= today, cancellationToken);
    }
}
