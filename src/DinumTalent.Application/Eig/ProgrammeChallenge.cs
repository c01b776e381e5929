using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A challenge as the programme treats it: eligibility, jurors, what they say, the decision.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record ProgrammeChallenge(CohortId Cohort, ChallengeId Id) : IQuery<ProgrammeChallengeView>;

/// <param name="Id">The challenge.</param>
/// <param name="Cohort">Its cohort.</param>
/// <param name="CohortName">As it is called.</param>
/// <param name="CohortSlug">Of its public page.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Content">As handed in.</param>
/// <param name="Points">Of the check of eligibility.</param>
/// <param name="Authors">By name.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
/// <param name="Verdict">What was decided so far.</param>
/// <param name="Duties">Who judges it.</param>
/// <param name="Reviews">What was handed in, as far as the reader may see.</param>
/// <param name="Summary">Of them.</param>
/// <param name="IsOwn">Whether the reader is one of its authors.</param>
/// <param name="MayManage">Whether the reader may act on it.</param>
/// <param name="PublicSlug">Of its public page, once it has one.</param>
/// <param name="EligibilityFrom">The day from which its eligibility is said; null once it may be.</param>
/// <param name="DecisionFrom">The day from which it is decided on; null once it may be.</param>
public sealed record ProgrammeChallengeView(
    ChallengeId Id, CohortId Cohort, string CohortName, string CohortSlug, string Administration, ChallengeContent Content, IReadOnlyList<EligibilityPoint> Points, IReadOnlyList<string> Authors,
    DateTime SubmittedAt, VerdictView Verdict, IReadOnlyList<JuryDuty> Duties, IReadOnlyList<ReviewView> Reviews, ReviewSummary Summary, bool IsOwn, bool MayManage, string? PublicSlug, DateOnly? EligibilityFrom, DateOnly? DecisionFrom);

/// <param name="Version">To change it by; 0 while nothing was said.</param>
public sealed record VerdictView(
    long Version, bool? IsEligible, string? EligibilityReason, ChallengeDecision? Decision, int? Rank, bool IsFavourite, string? Reasons, string? DecidedByName, DateTime? DecidedAt, DateTime? AnnouncedAt);

/// <param name="Juror">Name.</param>
/// <param name="Mean">Of the five scores.</param>
public sealed record ReviewView(string Juror, IReadOnlyList<ChallengeScore> Scores, decimal Mean, bool IsFavourable, bool IsFavourite, string? Remarks, DateTime SubmittedAt)
{
    internal static ReviewView Of(ChallengeReview review) => new(
        review.JurorName, review.Scores, (decimal)(review.Total ?? 0) / Enum.GetValues<ChallengeCriterion>().Length, review.IsFavourable is true, review.IsFavourite, review.Remarks, review.SubmittedAt!.Value);
}

internal sealed class ProgrammeChallengeHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock) : IQueryHandler<ProgrammeChallenge, ProgrammeChallengeView>
{
    public async Task<Result<ProgrammeChallengeView>> Handle(ProgrammeChallenge query, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id && c.CohortId == query.Cohort && c.SubmittedAt != null, cancellationToken);
        if (challenge is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == query.Cohort, cancellationToken);
        var verdict = await db.ChallengeVerdicts(access).AsNoTracking().FirstOrDefaultAsync(v => v.ChallengeId == challenge.Id, cancellationToken);
        var duties = await db.JuryDuties(access).Where(d => d.ChallengeId == challenge.Id).ToListAsync(cancellationToken);
        var reviews = await db.ChallengeReviews(access).AsNoTracking().Where(r => r.ChallengeId == challenge.Id && r.SubmittedAt != null).ToListAsync(cancellationToken);
        var isOwn = challenge.IsBy(access.User);
        return new ProgrammeChallengeView(
            challenge.Id, cohort.Id, cohort.Name, cohort.Slug, challenge.Administration, challenge.Content, cohort.IsPast ? [] : new ChallengeEligibility(challenge.Content).Points,
            [.. challenge.Authors.Select(a => a.Name).Order(StringComparer.Ordinal)], challenge.SubmittedAt!.Value,
            verdict is null ? new VerdictView(0, null, null, null, null, false, null, null, null, null)
                : new VerdictView(verdict.Version, verdict.IsEligible, verdict.EligibilityReason, verdict.Decision, verdict.Rank, verdict.IsFavourite, verdict.Reasons, verdict.DecidedByName, verdict.DecidedAt, verdict.AnnouncedAt),
            [.. duties.OrderBy(d => FoldedText.Fold(d.JurorName), StringComparer.Ordinal)],
            [.. reviews.OrderBy(r => FoldedText.Fold(r.JurorName), StringComparer.Ordinal).Select(ReviewView.Of)], ReviewSummary.Of(reviews), isOwn,
            !isOwn && !cohort.IsPast && (await permissions.In(cohort.OrganisationId, cancellationToken)).Contains(Permission.ManageCohorts),
            challenge.PublishedAt is null ? null : challenge.Slug, ChallengeVerdict.EligibilityFrom(cohort, challenge.Sprint ?? 1, clock.Today()), ChallengeVerdict.DecisionFrom(cohort, challenge.Sprint ?? 1, clock.Today()));
    }
}
