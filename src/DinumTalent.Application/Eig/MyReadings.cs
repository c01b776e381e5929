using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The applications that the person at hand reads, while the preselection is open, and when the next one opens.</summary>
[Assigned]
public sealed record MyReadings : IQuery<MyReadingsView>;

/// <param name="Duties">While their preselection is open; by number.</param>
/// <param name="Waiting">Preselections to come.</param>
public sealed record MyReadingsView(IReadOnlyList<MyReading> Duties, IReadOnlyList<ComingJury> Waiting);

/// <param name="Application">By its address.</param>
/// <param name="Number">Stands for the name.</param>
/// <param name="Cohort">Name.</param>
/// <param name="ClosesOn">Last day of the preselection; null where it never closes.</param>
public sealed record MyReading(FellowApplicationId Application, int Number, string Cohort, DateOnly? ClosesOn, Independence Independence, DateTime? SubmittedAt);

internal sealed class MyReadingsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<MyReadings, MyReadingsView>
{
    public async Task<Result<MyReadingsView>> Handle(MyReadings query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var seats = await db.ReadingSeats(access).ToListAsync(cancellationToken);
        var ids = seats.Select(s => s.CohortId).Distinct().ToList();
        var cohorts = await db.Cohorts(access).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var duties = await db.ReadingDuties(access).ToListAsync(cancellationToken);
        var waiting = seats.Select(s => (Cohort: cohorts.GetValueOrDefault(s.CohortId), Phase: cohorts.GetValueOrDefault(s.CohortId)?.Find(PhaseKind.Preselection, s.Sprint)))
            .Where(s => s.Phase?.StateOn(today) is PhaseState.Coming).Select(s => new ComingJury(s.Cohort!.Name, s.Phase!.OpensOn)).Distinct().OrderBy(s => s.OpensOn).ToList();
        return new MyReadingsView(
            [.. duties.Select(d => new MyReading(d.ApplicationId, d.Number, cohorts[d.CohortId].Name, cohorts[d.CohortId].Find(PhaseKind.Preselection, d.Sprint)?.ClosesOn, d.Independence, d.SubmittedAt))
                .OrderBy(d => d.SubmittedAt is not null || d.Independence is Independence.Recused).ThenBy(d => d.Cohort, StringComparer.Ordinal).ThenBy(d => d.Number)],
            waiting);
    }
}
