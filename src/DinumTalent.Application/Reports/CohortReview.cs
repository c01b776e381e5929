using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Bilan de promotion": a cohort from its calendar to what became of its fellows. Its counts are the same for all who may read it; challenges that the person is recused from are not listed.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record CohortReview(CohortId Id) : IQuery<Report>;

internal sealed class CohortReviewHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, MaskingThreshold threshold, ICurrentUser user, ISiteLinks links, TimeProvider clock) : IQueryHandler<CohortReview, Report>
{
    public async Task<Result<Report>> Handle(CohortReview query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var impact = await CohortImpactHandler.Read(db, access, permissions, new CohortImpact(cohort.Id), cancellationToken);
        if (impact.IsFailure) return Result<Report>.Failure(impact.Errors);
        var alumni = await CohortAlumniHandler.Read(db, access, threshold, new CohortAlumni(cohort.Id), clock.Today(), cancellationToken);
        if (alumni.IsFailure) return Result<Report>.Failure(alumni.Errors);
        var challenges = await db.Challenges(access).AsNoTracking().Where(c => c.CohortId == cohort.Id && c.PublishedAt != null)
            .Select(c => new ReviewedChallenge(c.Id, c.Title, c.Administration, c.Sprint ?? 1, c.Profiles)).ToListAsync(cancellationToken);
        return CohortReviewReport.Build(
            new CohortReviewFigures(cohort, await db.CohortFacts(cohort.Id, cancellationToken), clock.Today()),
            [.. challenges.OrderBy(c => FoldedText.Fold(c.Title), StringComparer.Ordinal)], impact.Value, alumni.Value,
            await db.CohortCounters(access).AsNoTracking().Where(c => c.CohortId == cohort.Id).ToListAsync(cancellationToken), threshold,
            await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            new Extraction(clock.UtcNow(), user.Name), new Uri(links.CohortReview(cohort.Id)));
    }
}

/// <summary>A public challenge.</summary>
internal sealed record ReviewedChallenge(ChallengeId Id, string Title, string Administration, int Sprint, IReadOnlyList<ChallengeProfile> Profiles);
