using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the mail to a juror says; not found once the juror is taken off again.</summary>
[SystemOnly]
public sealed record JurorMailFacts(ChallengeReviewId Id) : IQuery<JurorMailFactsView>;

/// <param name="OpensOn">First day of the jury; null where it is not known.</param>
/// <param name="ClosesOn">Last day; null where it never closes.</param>
public sealed record JurorMailFactsView(string Email, string Name, string Cohort, DateOnly? OpensOn, DateOnly? ClosesOn);

internal sealed class JurorMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<JurorMailFacts, JurorMailFactsView>
{
    public async Task<Result<JurorMailFactsView>> Handle(JurorMailFacts query, CancellationToken cancellationToken)
    {
        var review = await db.ChallengeReviews(access).AsNoTracking().FirstOrDefaultAsync(r => r.Id == query.Id, cancellationToken);
        if (review is null || await accounts.Find(review.JurorId, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == review.CohortId, cancellationToken);
        var jury = cohort.Find(PhaseKind.ChallengeJury, review.Sprint);
        return new JurorMailFactsView(account.Email, account.Name, cohort.Name, jury?.OpensOn, jury?.ClosesOn);
    }
}
