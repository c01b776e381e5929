using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A challenge as its juror sees it: before the declaration of ties, by its title alone; afterwards whole, with the own review and, once that is handed in, the others'.</summary>
[Assigned]
public sealed record JurorChallenge(ChallengeId Id) : IQuery<JurorChallengeView>;

/// <param name="Id">The challenge.</param>
/// <param name="Title">As it is called.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Cohort">Name of the cohort.</param>
/// <param name="ClosesOn">Last day of the jury; null where it never closes.</param>
/// <param name="Version">Of the own review.</param>
/// <param name="Independence">What the juror declared.</param>
/// <param name="Content">Null before the declaration.</param>
/// <param name="Own">As written so far.</param>
/// <param name="Others">Reviews of the others; empty before the own one is handed in.</param>
public sealed record JurorChallengeView(
    ChallengeId Id, string Title, string Administration, string Cohort, DateOnly? ClosesOn, long Version, Independence Independence, ChallengeContent? Content, OwnReviewView Own, IReadOnlyList<ReviewView> Others);

public sealed record OwnReviewView(IReadOnlyList<ChallengeScore> Scores, bool? IsFavourable, bool IsFavourite, string? Remarks, DateTime? SubmittedAt);

internal sealed class JurorChallengeHandler(ITalentDbContext db, IAccess access) : IQueryHandler<JurorChallenge, JurorChallengeView>
{
    public async Task<Result<JurorChallengeView>> Handle(JurorChallenge query, CancellationToken cancellationToken)
    {
        var reviews = await db.ChallengeReviews(access).AsNoTracking().Where(r => r.ChallengeId == query.Id).ToListAsync(cancellationToken);
        var duty = await db.JuryDuties(access).FirstOrDefaultAsync(d => d.ChallengeId == query.Id, cancellationToken);
        if (duty is null || reviews.Find(r => r.JurorId == access.User) is not { } own) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == duty.CohortId, cancellationToken);
        var challenge = await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        return new JurorChallengeView(
            duty.ChallengeId, duty.Title, duty.Administration, cohort.Name, cohort.Find(PhaseKind.ChallengeJury, duty.Sprint)?.ClosesOn, own.Version, own.Independence, challenge?.Content,
            new OwnReviewView(own.Scores, own.IsFavourable, own.IsFavourite, own.Remarks, own.SubmittedAt),
            [.. reviews.Where(r => r.JurorId != access.User).OrderBy(r => FoldedText.Fold(r.JurorName), StringComparer.Ordinal).Select(ReviewView.Of)]);
    }
}
