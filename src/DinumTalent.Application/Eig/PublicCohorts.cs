using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The cohorts as all may see them: those to come and under way first, then those of the past.</summary>
[Anonymous]
public sealed record PublicCohorts : IQuery<IReadOnlyList<PublicCohortRow>>;

/// <param name="Name">As it is called.</param>
/// <param name="Slug">Of its page.</param>
/// <param name="IsPast">Whether it is over.</param>
/// <param name="Call">The call for challenges under way or next; null where all are over.</param>
/// <param name="Open">Phases open today, by name.</param>
/// <param name="Challenges">Published ones.</param>
public sealed record PublicCohortRow(string Name, string Slug, bool IsPast, OpenCall? Call, IReadOnlyList<PhaseDates> Open, int Challenges);

internal sealed class PublicCohortsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<PublicCohorts, IReadOnlyList<PublicCohortRow>>
{
    public async Task<Result<IReadOnlyList<PublicCohortRow>>> Handle(PublicCohorts query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var cohorts = await db.PublishedCohorts.AsNoTracking().OrderBy(c => c.IsPast).ThenByDescending(c => c.CreatedAt).ThenByDescending(c => c.Slug).ToListAsync(cancellationToken);
        var counts = await db.Challenges(access).GroupBy(c => c.CohortId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return cohorts.ConvertAll(c => new PublicCohortRow(
            c.Name, c.Slug, c.IsPast, OpenCall.Of(c, today), [.. c.Phases.Where(p => p.StateOn(today) is PhaseState.Open).OrderBy(p => p.Sprint).ThenBy(p => p.Kind).Select(p => p.Dates)], counts.GetValueOrDefault(c.Id)));
    }
}
