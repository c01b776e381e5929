using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The applications to a cohort by number, and what their readings say. Names show once the preselection is announced; the own one and those that the person is recused from never.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Step">Those alone; null: all.</param>
/// <param name="ByMean">The highest mean first, in place of the number.</param>
/// <param name="Paging">Null: all at once.</param>
[Requires(Permission.ManageCohorts)]
public sealed record CohortCandidates(CohortId Id, CandidateStep? Step = null, bool ByMean = false, Paging? Paging = null) : IQuery<CohortCandidatesView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="IsPast">Taken over from a file.</param>
/// <param name="All">How many there are, whatever is asked for.</param>
/// <param name="Page">Of those asked for, by sprint, then by number or mean.</param>
/// <param name="ToAnnounce">Sprints whose preselection can be announced now.</param>
/// <param name="LargestSpread">Beyond which a third reader is needed.</param>
public sealed record CohortCandidatesView(
    CohortId Id, string Name, CohortMode Mode, bool IsPast, int All, Page<CandidateRow> Page, IReadOnlyList<PreselectionToAnnounce> ToAnnounce, decimal LargestSpread)
{
    public IReadOnlyList<CandidateRow> Rows => Page.Items;
}

public sealed record PreselectionToAnnounce(int Sprint, int Preselected, int NotPreselected);

/// <param name="Id">The application.</param>
/// <param name="Number">Stands for the name.</param>
/// <param name="Name">Null before the announcement.</param>
/// <param name="Sprint">In whose call it was received.</param>
/// <param name="Status">As its author knows it.</param>
/// <param name="Expertises">What the person can do best first.</param>
/// <param name="Readings">What is read so far.</param>
/// <param name="IsPreselected">As decided; null before.</param>
public sealed record CandidateRow(FellowApplicationId Id, int Number, string? Name, int Sprint, FellowStatus Status, IReadOnlyList<Expertise> Expertises, ReadingSummary Readings, bool? IsPreselected)
{
    public CandidateStep Step => Status switch
    {
        FellowStatus.Withdrawn => CandidateStep.Withdrawn,
        FellowStatus.Preselected => CandidateStep.Preselected,
        FellowStatus.NotPreselected => CandidateStep.NotPreselected,
        _ when Readings.NeedsAnother => CandidateStep.ThirdReader,
        _ when Readings.Assigned < PreselectionOutcome.FewestReadings => CandidateStep.ToGive,
        _ when Readings.IsOutstanding => CandidateStep.Reading,
        _ => IsPreselected is null ? CandidateStep.ToDecide : CandidateStep.Decided,
    };
}

/// <param name="Assigned">Readers, without those who are recused.</param>
/// <param name="Recused">Readers who are.</param>
/// <param name="HandedIn">Readings that count.</param>
/// <param name="Mean">Of them, 0 to 5.</param>
/// <param name="Spread">Between the highest and the lowest; null under two.</param>
/// <param name="NeedsAnother">Whether two differ so much that a third is needed, and is not asked yet.</param>
/// <param name="IsOutstanding">Whether somebody is still to answer.</param>
public sealed record ReadingSummary(int Assigned, int Recused, int HandedIn, decimal? Mean, decimal? Spread, bool NeedsAnother, bool IsOutstanding)
{
    internal static ReadingSummary Of(IReadOnlyCollection<ReadingDuty> duties, IReadOnlyCollection<PreselectionReading> readings, PreselectionSettings settings)
    {
        var outcome = new PreselectionOutcome(readings, settings.LargestSpread) { Awaited = [.. duties.Where(d => d.IsOutstanding).Select(d => d.ReaderId)] };
        var means = outcome.Means;
        return new ReadingSummary(
            duties.Count(d => d.Independence is not Independence.Recused), duties.Count(d => d.Independence is Independence.Recused), means.Count, means.Overall, means.Spread, outcome.NeedsThirdReader, outcome.IsOutstanding);
    }
}

internal sealed class CohortCandidatesHandler(ITalentDbContext db, IAccess access, PreselectionSettings settings, TimeProvider clock) : IQueryHandler<CohortCandidates, CohortCandidatesView>
{
    public async Task<Result<CohortCandidatesView>> Handle(CohortCandidates query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var applications = await db.FellowApplications(access).AsNoTracking().Where(a => a.CohortId == cohort.Id)
            .Select(a => new { a.Id, a.Number, a.Sprint, a.Status, a.Expertises, a.AnnouncedAt, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken);
        var verdicts = await db.PreselectionVerdicts(access).AsNoTracking().Where(v => v.CohortId == cohort.Id).Select(v => new { v.ApplicationId, v.IsPreselected }).ToDictionaryAsync(v => v.ApplicationId, v => v.IsPreselected, cancellationToken);
        var readings = (await db.PreselectionReadings(access).AsNoTracking().Where(r => r.CohortId == cohort.Id).ToListAsync(cancellationToken)).ToLookup(r => r.ApplicationId);
        var duties = (await db.ReadingDuties(access).Where(d => d.CohortId == cohort.Id).ToListAsync(cancellationToken)).ToLookup(d => d.ApplicationId);
        var rows = applications.Select(a => new CandidateRow(
                a.Id, a.Number, a.AnnouncedAt is null ? null : PersonName.Create(a.GivenName, a.FamilyName).Value.Full, a.Sprint, a.Status, a.Expertises,
                ReadingSummary.Of([.. duties[a.Id]], [.. readings[a.Id]], settings), verdicts.GetValueOrDefault(a.Id)))
            .OrderBy(r => r.Sprint).ThenBy(r => r.Number).ToList();
        var asked = rows.Where(r => query.Step is null || r.Step == query.Step).ToList();
        if (query.ByMean) asked = [.. asked.OrderBy(r => r.Sprint).ThenByDescending(r => r.Readings.Mean ?? -1).ThenBy(r => r.Number)];
        var paging = (query.Paging ?? new Paging(1, Math.Max(1, asked.Count))).Within(asked.Count);
        return new CohortCandidatesView(
            cohort.Id, cohort.Name, cohort.Mode, cohort.IsPast, rows.Count,
            new Page<CandidateRow>([.. asked.Skip(paging.Skip).Take(paging.Size)], paging.Number, paging.Size, asked.Count),
            Announceable(cohort, rows, clock.Today()), settings.LargestSpread);
    }

    /// <summary>As far as the reader can tell; the announcement itself looks at all applications.</summary>
    private static List<PreselectionToAnnounce> Announceable(Cohort cohort, List<CandidateRow> rows, DateOnly today) =>
        [.. rows.Where(r => r.Status is FellowStatus.Received).GroupBy(r => r.Sprint)
            .Where(g => new PreselectionProgress(g.Key, g.Count(), g.Count(r => r.IsPreselected is not null), [.. g.Where(r => r.IsPreselected is not null && r.Readings.IsOutstanding).Select(r => r.Number)]).MayBeAnnounced(cohort, today).IsSuccess)
            .Select(g => new PreselectionToAnnounce(g.Key, g.Count(r => r.IsPreselected is true), g.Count(r => r.IsPreselected is false)))];
}
