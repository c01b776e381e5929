using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Finds for whom services count: the ministry, authority or establishment above an administration.</summary>
internal static class Employers
{
    /// <summary>Kinds that employ by themselves in the sense of CGFP, art. L332-4.</summary>
    private static readonly OrganisationKind[] Employing = [OrganisationKind.Ministry, OrganisationKind.Agency];

    /// <summary>The nearest of them at or above each administration; itself where there is none.</summary>
    public static async Task<IReadOnlyDictionary<OrganisationId, OrganisationId>> Employer(
        this ITalentDbContext db, IEnumerable<OrganisationId> organisations, CancellationToken cancellationToken)
    {
        var ids = organisations.Distinct().ToList();
        var above = await (
            from l in db.OrganisationLinks
            join o in db.Organisations on l.AncestorId equals o.Id
            where ids.Contains(l.DescendantId) && Employing.Contains(o.Kind)
            select new { l.DescendantId, l.AncestorId, l.Depth }).ToListAsync(cancellationToken);
        var nearest = above.GroupBy(a => a.DescendantId).ToDictionary(g => g.Key, g => g.MinBy(a => a.Depth)!.AncestorId);
        return ids.ToDictionary(id => id, id => nearest.GetValueOrDefault(id, id));
    }
}
