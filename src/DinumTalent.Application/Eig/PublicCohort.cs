using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A cohort as all may see it: its calendar and its published challenges.</summary>
/// <param name="Slug">Of its page.</param>
[Anonymous]
public sealed record PublicCohort(string Slug) : IQuery<PublicCohortView>;

/// <param name="Name">As it is called.</param>
/// <param name="Slug">Of its page.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="IsPast">Taken over from a file, without dates.</param>
/// <param name="Phases">In order, with what each is today.</param>
/// <param name="Call">The call for challenges under way or next; null where all are over.</param>
/// <param name="Challenges">By title.</param>
public sealed record PublicCohortView(
    string Name, string Slug, string Organisation, CohortMode Mode, bool IsPast, IReadOnlyList<(PhaseDates Dates, PhaseState State)> Phases, OpenCall? Call, IReadOnlyList<PublicChallengeRow> Challenges);

public sealed record PublicChallengeRow(string Title, string Slug, string Administration, string? City, string? Theme, IReadOnlyList<ChallengeProfile> Profiles);

internal sealed class PublicCohortHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<PublicCohort, PublicCohortView>
{
    public async Task<Result<PublicCohortView>> Handle(PublicCohort query, CancellationToken cancellationToken)
    {
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == query.Slug, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var today = clock.Today();
        var challenges = await db.Challenges(access).AsNoTracking().Where(c => c.CohortId == cohort.Id)
            .Select(c => new PublicChallengeRow(c.Title, c.Slug, c.Administration, c.City, c.Theme, c.Profiles)).ToListAsync(cancellationToken);
        return new PublicCohortView(
            cohort.Name, cohort.Slug, await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken), cohort.Mode, cohort.IsPast,
            [.. cohort.Phases.OrderBy(p => p.Sprint).ThenBy(p => p.Kind).Select(p => (p.Dates, p.StateOn(today)))], OpenCall.Of(cohort, today),
            [.. challenges.OrderBy(c => FoldedText.Fold(c.Title), StringComparer.Ordinal)]);
    }
}
