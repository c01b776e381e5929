using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The review that the juror at hand writes, with its cohort; not found outside the days of the jury and once recused.</summary>
internal sealed record OwnReview(ChallengeReview Review, Cohort Cohort)
{
    public static async Task<Result<OwnReview>> Load(ITalentDbContext db, IAccess access, ChallengeId challenge, long version, CancellationToken cancellationToken)
    {
        var review = await db.ChallengeReviews(access).FirstOrDefaultAsync(r => r.ChallengeId == challenge && r.JurorId == access.User, cancellationToken);
        if (review is null) return Error.NotFound;
        if (review.Version != version && review.SubmittedAt is null) return ReadErrors.Stale<ChallengeReview>(review.Id.Value, version);
        return new OwnReview(review, await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == review.CohortId, cancellationToken));
    }
}
