using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Where a cohort stands: its phases, what is due, who is late.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record CohortSheet(CohortId Id) : IQuery<CohortSheetView>;

/// <param name="Id">The cohort.</param>
/// <param name="Version">To change it by.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Slug">Of its public page.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="IsPublished">Whether others know of it.</param>
/// <param name="IsPast">Taken over from a file, without dates.</param>
/// <param name="Phases">Sprint by sprint, in order.</param>
/// <param name="Challenges">How far they are.</param>
/// <param name="Candidates">How far the applications are; null for a cohort that was taken over.</param>
/// <param name="Readers">Of the preselection, with something to hand in, those who are late first.</param>
/// <param name="Due">What waits, the most urgent first.</param>
/// <param name="Late">Jurors with something to hand in, those who have most first.</param>
/// <param name="MayManage">Whether the reader may act.</param>
public sealed record CohortSheetView(
    CohortId Id, long Version, string Name, string Slug, string Organisation, CohortMode Mode, bool IsPublished, bool IsPast,
    IReadOnlyList<PhaseRow> Phases, ChallengeCounts Challenges, FellowCounts? Candidates, IReadOnlyList<JurorLoad> Readers, IReadOnlyList<CohortDue> Due, IReadOnlyList<JurorLoad> Late, bool MayManage);

/// <param name="Dates">When.</param>
/// <param name="State">On the day of reading.</param>
/// <param name="DaysLeft">Until it opens, or until its last day; null where there is nothing to count.</param>
/// <param name="MayExtend">Whether it may get a later last day.</param>
public sealed record PhaseRow(PhaseDates Dates, PhaseState State, int? DaysLeft, bool MayExtend);

internal sealed class CohortSheetHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, PreselectionSettings settings, MissionDelays delays, TimeProvider clock) : IQueryHandler<CohortSheet, CohortSheetView>
{
    public async Task<Result<CohortSheetView>> Handle(CohortSheet query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;

        var today = clock.Today();
        var standing = await CohortStanding.Of(db, access, cohort, today, cancellationToken);
        var fellows = cohort.IsPast ? null : await FellowStanding.Of(db, access, cohort, settings, today, cancellationToken);
        var mayManage = (await permissions.In(cohort.OrganisationId, cancellationToken)).Contains(Permission.ManageCohorts);
        var later = cohort.IsPast || !mayManage ? [] : await LaterStanding.Of(db, access, cohort, delays, clock.UtcNow(), today, cancellationToken);
        var phases = cohort.Phases.OrderBy(p => p.Sprint).ThenBy(p => p.Kind).ToList();
        return new CohortSheetView(
            cohort.Id, cohort.Version, cohort.Name, cohort.Slug, await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            cohort.Mode, cohort.PublishedAt is not null, cohort.IsPast,
            [.. phases.Select(p => new PhaseRow(p.Dates, p.StateOn(today), Left(p, today), MayExtend(cohort, p, today)))],
            standing.Counts, fellows?.Counts, fellows?.Readers ?? [], [.. standing.Due.Concat(fellows?.Due ?? []).Concat(later).OrderByDescending(d => d.IsLate).ThenBy(d => d.On ?? DateOnly.MaxValue)], standing.Jurors, mayManage);
    }

    private static int? Left(CohortPhase phase, DateOnly today) => phase.StateOn(today) switch
    {
        PhaseState.Coming => phase.OpensOn.DayNumber - today.DayNumber,
        PhaseState.Open => phase.ClosesOn?.DayNumber - today.DayNumber,
        _ => null,
    };

    private static bool MayExtend(Cohort cohort, CohortPhase phase, DateOnly today) =>
        cohort.PublishedAt is not null && phase.ClosesOn is not null && phase.StateOn(today) is not PhaseState.Coming
        && (cohort.Mode is CohortMode.Continuous || cohort.Phases.All(p => p.Sprint != phase.Sprint || p.Kind <= phase.Kind || p.StateOn(today) is PhaseState.Coming));
}
