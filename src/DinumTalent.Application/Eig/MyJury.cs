using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The challenges that the person at hand judges, while the jury is open, and when the next one opens.</summary>
[Assigned]
public sealed record MyJury : IQuery<MyJuryView>;

/// <param name="Duties">While their jury is open; by title.</param>
/// <param name="Waiting">Juries to come.</param>
public sealed record MyJuryView(IReadOnlyList<MyDuty> Duties, IReadOnlyList<ComingJury> Waiting);

/// <param name="ClosesOn">Last day of the jury; null where it never closes.</param>
public sealed record MyDuty(ChallengeReviewId Review, long Version, ChallengeId Challenge, string Title, string Administration, string Cohort, DateOnly? ClosesOn, Independence Independence, DateTime? SubmittedAt);

public sealed record ComingJury(string Cohort, DateOnly OpensOn);

internal sealed class MyJuryHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<MyJury, MyJuryView>
{
    public async Task<Result<MyJuryView>> Handle(MyJury query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var seats = await db.JurySeats(access).ToListAsync(cancellationToken);
        var ids = seats.Select(s => s.CohortId).Distinct().ToList();
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var duties = await db.JuryDuties(access).ToListAsync(cancellationToken);
        var waiting = seats.Select(s => (Cohort: cohorts.GetValueOrDefault(s.CohortId), Phase: cohorts.GetValueOrDefault(s.CohortId)?.Find(PhaseKind.ChallengeJury, s.Sprint)))
            .Where(s => s.Phase?.StateOn(today) is PhaseState.Coming).Select(s => new ComingJury(s.Cohort!.Name, s.Phase!.OpensOn)).Distinct().OrderBy(s => s.OpensOn).ToList();
        return new MyJuryView(
            [.. duties.Select(d => new MyDuty(
                    d.ReviewId, d.Version, d.ChallengeId, d.Title, d.Administration, cohorts[d.CohortId].Name, cohorts[d.CohortId].Find(PhaseKind.ChallengeJury, d.Sprint)?.ClosesOn, d.Independence, d.SubmittedAt))
                .OrderBy(d => d.SubmittedAt is not null || d.Independence is Independence.Recused).ThenBy(d => FoldedText.Fold(d.Title), StringComparer.Ordinal)],
            waiting);
    }
}
