using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Common.Security;

/// <summary>What the person at hand may do in an administration, so that a page offers no more than that; each request checks again.</summary>
internal sealed class HeldPermissions(ITalentDbContext db, IGrantReader grants, ICurrentUser user, TimeProvider clock)
{
    public async Task<IReadOnlySet<Permission>> In(OrganisationId organisation, CancellationToken cancellationToken)
    {
        if (user.IsSystem) return Enum.GetValues<Permission>().ToHashSet();
        if (user.Id is not { } person) return new HashSet<Permission>();
        var above = await db.OrganisationLinks.Where(l => l.DescendantId == organisation).Select(l => l.AncestorId).ToListAsync(cancellationToken);
        return (await grants.Held(person, clock.Today(), cancellationToken))
            .Where(held => above.Contains(held.OrganisationId))
            .SelectMany(held => RolePermissions.Of(held.Role))
            .ToHashSet();
    }
}
