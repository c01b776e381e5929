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
        var vacancies = Vacancies(scope);
        var published = await vacancies.Where(v => v.PublishedOn >= before.From && v.PublishedOn <= period.To).Select(v => v.PublishedOn!.Value).ToListAsync(cancellationToken);
        var (received, receivedBefore, refused, refusedBefore, hired) = await Applications(vacancies, period, before, cancellationToken);

        var figures = new DashboardFigures(
            scope.Name, period, before,
            await People(scope, period, before, cancellationToken),
            published.Count(d => d >= period.From), published.Count(d => d < period.From),
            received, receivedBefore, refused, refusedBefore, hired);
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

    private IQueryable<Vacancy> Vacancies(InventoryScope scope)
    {
        var vacancies = db.Vacancies(access).AsNoTracking();
        return scope.Top is { } top ? vacancies.Where(v => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == v.OrganisationId)) : vacancies;
    }

    /// <summary>Agents by administration and family of jobs; those who were moved since count where they serve now.</summary>
    private async Task<WorkforceCounts> People(InventoryScope scope, ReportPeriod period, ReportPeriod before, CancellationToken cancellationToken)
    {
        var (first, last, firstBefore, lastBefore) = (period.From, period.To, before.From, before.To);
        var rows = await (
            from a in db.Agents(access).AsNoTracking().Where(a => a.DepartureReason != DepartureReason.NeverArrived)
            join l in scope.Links(db) on a.OrganisationId equals l.DescendantId
            group a by new { l.AncestorId, a.JobProfileId } into g
            select new
            {
                g.Key.AncestorId,
                g.Key.JobProfileId,
                Now = g.Count(a => a.ArrivedOn <= last && (a.DepartedOn == null || a.DepartedOn >= last)),
                Before = g.Count(a => a.ArrivedOn <= lastBefore && (a.DepartedOn == null || a.DepartedOn >= lastBefore)),
                Arrived = g.Count(a => a.ArrivedOn >= first && a.ArrivedOn <= last),
                ArrivedBefore = g.Count(a => a.ArrivedOn >= firstBefore && a.ArrivedOn <= lastBefore),
                Left = g.Count(a => a.DepartedOn >= first && a.DepartedOn <= last),
                LeftBefore = g.Count(a => a.DepartedOn >= firstBefore && a.DepartedOn <= lastBefore),
            }).ToListAsync(cancellationToken);
        var families = await (
            from p in db.JobProfiles
            join f in db.JobFamilies on p.FamilyId equals f.Id
            select new { p.Id, f.Label }).ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        string Family(JobProfileId? job) => job is { } id && families.TryGetValue(id, out var label) ? label : DashboardFigures.WithoutJob;
        return new WorkforceCounts(
            (rows.Sum(r => r.Now), rows.Sum(r => r.Before)), (rows.Sum(r => r.Arrived), rows.Sum(r => r.ArrivedBefore)), (rows.Sum(r => r.Left), rows.Sum(r => r.LeftBefore)),
            [.. scope.Parts.Select(p => (p.FullName, rows.Where(r => r.AncestorId == p.Id).Sum(r => r.Now))).Where(p => p.Item2 > 0)],
            [.. rows.GroupBy(r => Family(r.JobProfileId)).Select(g => (g.Key, g.Sum(r => r.Now))).Where(f => f.Item2 > 0).OrderByDescending(f => f.Item2).ThenBy(f => FoldedText.Fold(f.Key), StringComparer.Ordinal)]);
    }

    private async Task<(IReadOnlyList<DateOnly> Received, int ReceivedBefore, int Refused, int RefusedBefore, IReadOnlyList<DateOnly> Hired)> Applications(
        IQueryable<Vacancy> vacancies, ReportPeriod period, ReportPeriod before, CancellationToken cancellationToken)
    {
        var (earliest, start, end) = (before.From.StartInUtc(), period.From.StartInUtc(), period.To.AddDays(1).StartInUtc());
        var within = db.Applications(access).AsNoTracking().Where(a => vacancies.Any(v => v.Id == a.VacancyId));
        var received = await within.Where(a => a.SentAt >= start && a.SentAt < end).Select(a => a.SentAt).ToListAsync(cancellationToken);
        var receivedBefore = await within.CountAsync(a => a.SentAt >= earliest && a.SentAt < start, cancellationToken);
        var refused = await within.Where(a => a.Status == ApplicationStatus.Refused && a.StageEnteredAt >= earliest && a.StageEnteredAt < end)
            .GroupBy(a => a.Status).Select(g => new { All = g.Count(), Before = g.Count(a => a.StageEnteredAt < start) }).FirstOrDefaultAsync(cancellationToken);
        var hired = await within.Where(a => a.Status == ApplicationStatus.Hired && a.StageEnteredAt >= earliest && a.StageEnteredAt < end).Select(a => a.StageEnteredAt).ToListAsync(cancellationToken);
        return (
            [.. received.Select(at => at.ToParisDay())], receivedBefore,
            (refused?.All ?? 0) - (refused?.Before ?? 0), refused?.Before ?? 0,
            [.. hired.Select(at => at.ToParisDay())]);
    }
}
