using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reads who approves in whose place.</summary>
internal static class Delegations
{
    /// <summary>Those who let a person approve in their place on a day.</summary>
    public static async Task<IReadOnlySet<UserId>> StandsInFor(this ITalentDbContext db, IAccess access, UserId person, DateOnly day, CancellationToken cancellationToken) =>
        (await db.ApprovalDelegations(access).Where(d => d.ToId == person && d.StartsOn <= day && d.EndsOn >= day).Select(d => d.FromId).ToListAsync(cancellationToken)).ToHashSet();
}
