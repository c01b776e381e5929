using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the signed-in person may do in one administration: to offer acts, never to let them pass.</summary>
internal static class HeldPermissions
{
    public static async Task<IReadOnlySet<Permission>> In(
        OrganisationId organisation, ITalentDbContext db, IGrantReader grants, ICurrentUser user, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (user.Id is not { } id) return new HashSet<Permission>();
        var above = await db.OrganisationLinks.Where(l => l.DescendantId == organisation).Select(l => l.AncestorId).ToListAsync(cancellationToken);
        var held = await grants.Held(id, clock.Today(), cancellationToken);
        return held.Where(h => above.Contains(h.OrganisationId)).SelectMany(h => RolePermissions.Of(h.Role)).ToHashSet();
    }
}
