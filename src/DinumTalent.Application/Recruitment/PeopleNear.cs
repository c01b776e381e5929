using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who can be asked to evaluate or to sit on a panel: an enabled account with a role at, above or below the administration.</summary>
internal static class PeopleNear
{
    private const int Most = 200;

    /// <summary>Those of the administrations within reach, sorted by name.</summary>
    public static async Task<IReadOnlyList<AssignablePerson>> List(
        ITalentDbContext db, IAccess access, IAccounts accounts, OrganisationId organisation, DateOnly today, CancellationToken cancellationToken)
    {
        var near = db.OrganisationLinks.Where(l => l.DescendantId == organisation).Select(l => l.AncestorId)
            .Union(db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId));
        var held = await db.Grants(access).AsNoTracking()
            .Where(g => g.StartsOn <= today && (g.EndsOn == null || g.EndsOn >= today) && near.Contains(g.OrganisationId))
            .Select(g => new { g.UserId, g.Role })
            .OrderBy(g => g.UserId).ThenBy(g => g.Role)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var people = await accounts.Find(held.Select(h => h.UserId).Distinct().ToList(), cancellationToken);
        return held
            .Where(h => people.TryGetValue(h.UserId, out var account) && account.IsEnabled)
            .GroupBy(h => h.UserId)
            .Select(g => new AssignablePerson(g.Key, people[g.Key].Name, string.Join(", ", g.Select(h => h.Role.Label()).Distinct().Order())))
            .OrderBy(p => FoldedText.Fold(p.Name), StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Whether an account can be asked, from wherever.</summary>
    public static async Task<bool> Has(ITalentDbContext db, IGrantReader grants, AccountSummary? account, OrganisationId organisation, DateOnly today, CancellationToken cancellationToken)
    {
        return account is { IsEnabled: true }
            && await Touches(db, (await grants.Held(account.Id, today, cancellationToken)).Select(h => h.OrganisationId), organisation, cancellationToken);
    }

    /// <summary>Whether one of some administrations is a given one, or lies above or below it.</summary>
    public static Task<bool> Touches(ITalentDbContext db, IEnumerable<OrganisationId> some, OrganisationId organisation, CancellationToken cancellationToken)
    {
        var places = some.Distinct().ToList();
        return db.OrganisationLinks.AnyAsync(
            l => (l.DescendantId == organisation && places.Contains(l.AncestorId)) || (l.AncestorId == organisation && places.Contains(l.DescendantId)),
            cancellationToken);
    }
}
