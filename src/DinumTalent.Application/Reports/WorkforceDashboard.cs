using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Tableau de bord de la filière": who serves, who comes and goes, what is recruited, beside the period before. The dashboard shows its figures.</summary>
/// <param name="Filter">Days and administration; what it says of jobs is left aside.</param>
[Requires(Permission.ReadReports)]
public sealed record WorkforceDashboard(ReviewFilter Filter) : IQuery<WorkforceDashboardView>;

/// <param name="Report">All of it.</param>
/// <param name="Workforce">Five figures for those who look after agents.</param>
/// <param name="Recruitment">Five figures for those who recruit for their team.</param>
/// <param name="Charts">The two of the report.</param>
public sealed record WorkforceDashboardView(Report Report, IReadOnlyList<KeyFigure> Workforce, IReadOnlyList<KeyFigure> Recruitment, IReadOnlyList<Chart> Charts);

internal sealed class WorkforceDashboardHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, MaskingThreshold threshold, TimeProvider clock)
    : IQueryHandler<WorkforceDashboard, WorkforceDashboardView>
{
    public async Task<Result<WorkforceDashboardView>> Handle(WorkforceDashboard query, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, query.Filter.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        var period = query.Filter.On(clock.Today());
        var before = Before(period);
        var figures = new DashboardFigures(scope.Name, period, before, await People(scope, period, before, cancellationToken), await Recruitment(scope, period, before, cancellationToken));
        var filters = query.Filter.Organisation is null ? Array.Empty<ReportFilter>() : [new ReportFilter("Administration", scope.Name)];
        return WorkforceDashboardReport.Build(
            figures, threshold, new Extraction(clock.UtcNow(), user.Name) { Filters = filters },
            new Uri(links.WorkforceDashboard(query.Filter with { Family = null, Job = null })));
    }

    /// <summary>As many days, just before.</summary>
    private static ReportPeriod Before(ReportPeriod period)
    {
        var days = period.To.DayNumber - period.From.DayNumber + 1;
        // Whole years are compared with whole years, leap or not.
        var from = period.From.AddYears(1).AddDays(-1) == period.To ? period.From.AddYears(-1) : period.From.AddDays(-days);
        return new ReportPeriod(from, period.From.AddDays(-1));
    }

    /// <summary>Agents by administration and family of jobs; those who were moved since count where they serve now.</summary>
    private async Task<WorkforceCounts> People(InventoryScope scope, ReportPeriod period, ReportPeriod before, CancellationToken cancellationToken)
    {
        var (first, last, firstBefore, lastBefore) = (period.From, period.To, before.From, before.To);
        var agents = scope.Agents(db, access).Where(a => a.DepartureReason != DepartureReason.NeverArrived);
        var places = await agents.GroupBy(a => a.OrganisationId).Select(g => new
        {
            g.Key,
            Now = g.Count(a => a.ArrivedOn <= last && (a.DepartedOn == null || a.DepartedOn >= last)),
            Before = g.Count(a => a.ArrivedOn <= lastBefore && (a.DepartedOn == null || a.DepartedOn >= lastBefore)),
            Arrived = g.Count(a => a.ArrivedOn >= first && a.ArrivedOn <= last),
            ArrivedBefore = g.Count(a => a.ArrivedOn >= firstBefore && a.ArrivedOn <= lastBefore),
            Left = g.Count(a => a.DepartedOn >= first && a.DepartedOn <= last),
            LeftBefore = g.Count(a => a.DepartedOn >= firstBefore && a.DepartedOn <= lastBefore),
        }).ToListAsync(cancellationToken);
        var partOf = await scope.PartOfEach(db, cancellationToken);
        var byPart = places.Where(p => partOf.ContainsKey(p.Key)).GroupBy(p => partOf[p.Key]).ToDictionary(g => g.Key, g => g.Sum(p => p.Now));
        var jobs = await agents.Where(a => a.ArrivedOn <= last && (a.DepartedOn == null || a.DepartedOn >= last))
            .GroupBy(a => a.JobProfileId).Select(g => new { g.Key, Agents = g.Count() }).ToListAsync(cancellationToken);
        var families = await (
            from p in db.JobProfiles
            join f in db.JobFamilies on p.FamilyId equals f.Id
            select new { p.Id, f.Label }).ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        string Family(JobProfileId? job) => job is { } id && families.TryGetValue(id, out var label) ? label : DashboardFigures.WithoutJob;
        return new WorkforceCounts(
            (places.Sum(p => p.Now), places.Sum(p => p.Before)), (places.Sum(p => p.Arrived), places.Sum(p => p.ArrivedBefore)), (places.Sum(p => p.Left), places.Sum(p => p.LeftBefore)),
            [.. scope.Parts.Select(p => (p.FullName, byPart.GetValueOrDefault(p.Id))).Where(p => p.Item2 > 0)],
            [.. jobs.GroupBy(j => Family(j.Key)).Select(g => (g.Key, g.Sum(j => j.Agents))).OrderByDescending(f => f.Item2).ThenBy(f => FoldedText.Fold(f.Key), StringComparer.Ordinal)]);
    }

    private async Task<RecruitmentCounts> Recruitment(InventoryScope scope, ReportPeriod period, ReportPeriod before, CancellationToken cancellationToken)
    {
        var (earliest, start, end) = (before.From.StartInUtc(), period.From.StartInUtc(), period.To.AddDays(1).StartInUtc());
        var vacancies = scope.Vacancies(db, access);
        var published = await vacancies.CountAsync(v => v.PublishedOn >= period.From && v.PublishedOn <= period.To, cancellationToken);
        var publishedBefore = await vacancies.CountAsync(v => v.PublishedOn >= before.From && v.PublishedOn <= before.To, cancellationToken);
        var applications = scope.Applications(db, access);
        var receivedBefore = await applications.CountAsync(a => a.SentAt >= earliest && a.SentAt < start, cancellationToken);
        var refused = await applications.Where(a => a.Status == ApplicationStatus.Refused && a.StageEnteredAt >= earliest && a.StageEnteredAt < end)
            .GroupBy(a => a.Status).Select(g => new { All = g.Count(), Before = g.Count(a => a.StageEnteredAt < start) }).FirstOrDefaultAsync(cancellationToken);
        var hired = await applications.Where(a => a.Status == ApplicationStatus.Hired && a.StageEnteredAt >= earliest && a.StageEnteredAt < end).Select(a => a.StageEnteredAt).ToListAsync(cancellationToken);

        var steps = ChartSteps.Of(period);
        var days = hired.ConvertAll(at => at.ToParisDay());
        var received = new List<int>();
        // One count for each bar, from the index alone: of ten years of the State nobody loads 300,000 days.
        foreach (var (from, to) in steps.Spans.Select(s => (s.From.StartInUtc(), s.To.AddDays(1).StartInUtc())))
        {
            received.Add(await applications.CountAsync(a => a.SentAt >= from && a.SentAt < to, cancellationToken));
        }

        return new RecruitmentCounts(
            (published, publishedBefore), (received.Sum(), receivedBefore),
            ((refused?.All ?? 0) - (refused?.Before ?? 0), refused?.Before ?? 0), (days.Count(d => d >= period.From), days.Count(d => d < period.From)),
            steps, received, [.. steps.Spans.Select(s => days.Count(d => d >= s.From && d <= s.To))]);
    }
}
