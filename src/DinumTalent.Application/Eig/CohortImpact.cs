using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the challenges of a cohort changed: gains added up where kind and unit agree, decisions, what remains.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record CohortImpact(CohortId Id) : IQuery<CohortImpactView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="MayManage">Whether the reader may act.</param>
/// <param name="Totals">By kind and unit.</param>
/// <param name="Challenges">By title.</param>
public sealed record CohortImpactView(CohortId Id, string Name, bool MayManage, IReadOnlyList<ImpactTotal> Totals, IReadOnlyList<ImpactView> Challenges);

internal sealed class CohortImpactHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions) : IQueryHandler<CohortImpact, CohortImpactView>
{
    public Task<Result<CohortImpactView>> Handle(CohortImpact query, CancellationToken cancellationToken) => Read(db, access, permissions, query, cancellationToken);

    /// <summary>For the page and for the report on the cohort.</summary>
    internal static async Task<Result<CohortImpactView>> Read(ITalentDbContext db, IAccess access, HeldPermissions permissions, CohortImpact query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var found = await (
            from i in db.ChallengeImpacts(access).AsNoTracking()
            join c in db.Challenges(access) on i.ChallengeId equals c.Id
            where i.CohortId == cohort.Id
            select new { Impact = i, c.Title, c.Administration }).ToListAsync(cancellationToken);
        return new CohortImpactView(
            cohort.Id, cohort.Name, (await permissions.In(cohort.OrganisationId, cancellationToken)).Contains(Permission.ManageCohorts), ImpactTotal.Of(found.Select(f => f.Impact)),
            [.. found.OrderBy(f => FoldedText.Fold(f.Title), StringComparer.Ordinal).Select(f => ImpactView.Of(f.Impact, f.Title, f.Administration))]);
    }
}
