using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>The roles that the signed-in person holds today.</summary>
[OwnData]
public sealed record OwnRoles : IQuery<IReadOnlyList<OwnRole>>;

public sealed record OwnRole(Role Role, string Organisation, DateOnly? EndsOn);

internal sealed class OwnRolesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnRoles, IReadOnlyList<OwnRole>>
{
    public async Task<Result<IReadOnlyList<OwnRole>>> Handle(OwnRoles query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return await db.Grants(access).AsNoTracking()
            .Where(g => g.StartsOn <= today && (g.EndsOn == null || today <= g.EndsOn))
            .Join(db.Organisations, g => g.OrganisationId, o => o.Id, (g, o) => new OwnRole(g.Role, o.Name, g.EndsOn))
            .ToListAsync(cancellationToken);
    }
}
