using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The missions of a cohort as a table to keep, with the filters of the page. The mood of a person stays on its page.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record MissionsExport(CohortId Id, MissionState? State = null, MissionAlertKind? Alert = null, ChallengeId? Challenge = null) : IQuery<Report>;

internal sealed class MissionsExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, MissionDelays delays, TimeProvider clock) : IQueryHandler<MissionsExport, Report>
{
    public async Task<Result<Report>> Handle(MissionsExport query, CancellationToken cancellationToken)
    {
        if (query.Alert is MissionAlertKind.LowMood) return MissionErrors.MoodIsNotExported;
        var today = clock.Today();
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var found = await (
            from m in db.Missions(access).AsNoTracking()
            join c in db.MissionChallenges(access) on m.ChallengeId equals c.Id
            where m.CohortId == cohort.Id && (query.Challenge == null || m.ChallengeId == query.Challenge)
            orderby m.SortKey
            select new { Mission = m, c.Title }).ToListAsync(cancellationToken);
        var rows = found.Select(f => (f.Mission, f.Title, State: f.Mission.StateOn(today), Alerts: MissionAlerts.Shown(f.Mission, delays, isClose: false, today)))
            .Where(r => (query.State is null || r.State == query.State) && (query.Alert is null || r.Alerts.Any(a => a.Kind == query.Alert)));
        return new Report
        {
            Title = "Missions",
            Scope = cohort.Name,
            Subject = cohort.Slug,
            Organisation = await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            Extraction = new Extraction(clock.UtcNow(), user.Name) { Filters = [.. Filters(query, found.Select(f => f.Title).FirstOrDefault())] },
            AccessiblePage = new Uri(links.CohortMissions(cohort.Id)),
            Blocks =
            [
                new Table(
                    "Missions",
                    [
                        Column.RowHeader("EIG"), Column.Text("Défi"), Column.Text("Administration d’accueil"), Column.Text("Expertise"), Column.Date("Début"), Column.Date("Fin"), Column.Text("État"), Column.Text("Statut"),
                        Column.Number("Télétravail"), Column.Text("Mentor opérationnel"), Column.Text("Mentor de haut niveau"), Column.Date("Dernier point"), Column.Number("Jalons atteints"), Column.Number("Jalons"), Column.Text("Alertes"),
                    ],
                    [.. rows.Select(r => new Row(
                        r.Mission.Name.Full, r.Title, r.Mission.Administration, r.Mission.Expertise.Label(), r.Mission.StartsOn, r.Mission.LastDay, r.State.Label(), r.Mission.Employment.Label(), r.Mission.TeleworkDays,
                        Cell.Text(r.Mission.OperationalName), Cell.Text(r.Mission.HighLevelName), r.Mission.CheckIns.Count == 0 ? Cell.Empty : r.Mission.CheckIns.Max(c => c.On),
                        r.Mission.Milestones.Count(m => m.ReachedOn is not null), r.Mission.Milestones.Count,
                        Cell.Text(string.Join(", ", r.Alerts.Select(a => a.Kind.Label()).Distinct()))))]) { WhenEmpty = "Aucune mission." },
            ],
        };
    }

    private static IEnumerable<ReportFilter> Filters(MissionsExport query, string? challenge)
    {
        if (query.State is { } state) yield return new ReportFilter("État", state.Label());
        if (query.Alert is { } alert) yield return new ReportFilter("Alerte", alert.Label());
        if (query.Challenge is not null) yield return new ReportFilter("Défi", challenge ?? "");
    }
}
