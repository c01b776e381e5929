using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Tells which applications are still nameless.</summary>
internal static class Seals
{
    /// <summary>Those of some applications within reach whose author is not to be known yet.</summary>
    public static async Task<HashSet<JobApplicationId>> SealedApplications(
        this ITalentDbContext db, IAccess access, IReadOnlyList<JobApplicationId> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : [.. await db.Applications(access).Where(a => ids.Contains(a.Id) && a.AnonymityNumber != null && a.IdentityLiftedAt == null).Select(a => a.Id).ToListAsync(cancellationToken)];
}
