using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Reads the roles of a person once a scope; a disabled account holds none.</summary>
internal sealed class GrantReader(TalentDbContext db) : IGrantReader
{
    private readonly Dictionary<(UserId User, DateOnly Day), IReadOnlyList<HeldRole>> read = [];

    public async Task<IReadOnlyList<HeldRole>> Held(UserId user, DateOnly day, CancellationToken cancellationToken)
    {
        if (read.TryGetValue((user, day), out var known)) return known;
        var enabled = db.Users.Where(a => a.Id == user.Value && a.DisabledAt == null);
        return read[(user, day)] = await db.Set<RoleGrant>().AsNoTracking()
            .Where(g => g.UserId == user && g.StartsOn <= day && (g.EndsOn == null || day <= g.EndsOn) && enabled.Any())
            .Select(g => new HeldRole(g.Role, g.OrganisationId, db.Organisations.Any(o => o.Id == g.OrganisationId && o.ParentId == null)))
            .ToListAsync(cancellationToken);
    }
}
