using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What became of the fellows of a cohort: surveys, outcomes and retention, without what a group too small would give away.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record CohortAlumni(CohortId Id) : IQuery<CohortAlumniView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Fellows">Whose mission has begun.</param>
/// <param name="Surveys">How many were sent and answered.</param>
/// <param name="Outcomes">Where those who answered work, by survey.</param>
/// <param name="Intentions">Whether those who answered want to stay, by survey.</param>
/// <param name="Retention">Share still in the administration, with numbers at risk.</param>
/// <param name="Curve">Null where the cohort is too small to be read.</param>
/// <param name="Smallest">Groups under it are masked.</param>
/// <param name="Recruited">Tied to an agent of the State, masked as the others are.</param>
public sealed record CohortAlumniView(
    CohortId Id, string Name, int Fellows, IReadOnlyList<SurveyCount> Surveys, Table Outcomes, Table Intentions, Table Retention, Chart? Curve, int Smallest, Cell Recruited)
{
    /// <summary>Who seems to have become an agent, for those who may tie them; empty for others, and in the report.</summary>
    public IReadOnlyList<ProposedAgent> Proposals { get; init; } = [];
}

/// <param name="Mission">Of the fellow.</param>
/// <param name="Version">Of the mission.</param>
/// <param name="Name">Of the fellow.</param>
/// <param name="Agent">Whom the fellow may have become.</param>
/// <param name="Organisation">Where that agent serves, by name.</param>
/// <param name="By">What both have in common.</param>
public sealed record ProposedAgent(MissionId Mission, long Version, string Name, AgentId Agent, string Organisation, AgentLink By);

public sealed record SurveyCount(SurveyKind Kind, int Sent, int Answered);

internal sealed class CohortAlumniHandler(ITalentDbContext db, IAccess access, MaskingThreshold threshold, HeldPermissions permissions, TimeProvider clock) : IQueryHandler<CohortAlumni, CohortAlumniView>
{
    public async Task<Result<CohortAlumniView>> Handle(CohortAlumni query, CancellationToken cancellationToken)
    {
        var view = await Read(db, access, threshold, query, clock.Today(), cancellationToken);
        return view.IsFailure ? view : view.Value with { Proposals = await Proposals(query.Id, cancellationToken) };
    }

    /// <summary>For the page and for the report on the cohort.</summary>
    internal static async Task<Result<CohortAlumniView>> Read(ITalentDbContext db, IAccess access, MaskingThreshold threshold, CohortAlumni query, DateOnly today, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().Where(c => c.Id == query.Id).Select(c => new { c.Id, c.Name }).FirstOrDefaultAsync(cancellationToken);
        if (cohort is null) return Error.NotFound;
        var missions = await db.Missions(access).AsNoTracking().Where(m => m.CohortId == cohort.Id && m.StartsOn <= today)
            .Select(m => new { m.Id, m.StartsOn, LastDay = m.EndedOn ?? m.EndsOn, IsAgent = m.AgentId != null }).ToListAsync(cancellationToken);
        var ids = missions.ConvertAll(m => m.Id);
        var surveys = await db.AlumniSurveys(access).AsNoTracking().Where(s => s.CohortId == cohort.Id && ids.Contains(s.MissionId))
            .Select(s => new { s.MissionId, s.Kind, s.AnsweredOn, s.Situation, s.Intention, s.LeftOn }).ToListAsync(cancellationToken);
        var answers = surveys.Where(s => s.AnsweredOn is not null).ToList();
        var curve = SurvivalCurve.Of(missions.Select(m => new FellowTenure(
            m.StartsOn, m.LastDay, [.. answers.Where(a => a.MissionId == m.Id && a.Situation is not null).Select(a => (a.AnsweredOn!.Value, a.Situation!.Value, a.LeftOn))]).On(today)).OfType<ObservedDuration>());
        var retention = new FellowRetention(curve, threshold.Smallest);
        return new CohortAlumniView(
            cohort.Id, cohort.Name, missions.Count,
            [.. Enum.GetValues<SurveyKind>().Select(k => new SurveyCount(k, surveys.Count(s => s.Kind == k), answers.Count(s => s.Kind == k)))],
            Counts("Où travaillent les anciens", threshold, [SurveyKind.SixMonths, SurveyKind.TwelveMonths, SurveyKind.TwentyFourMonths], (AlumniSituation s, SurveyKind k) => answers.Count(a => a.Kind == k && a.Situation == s)),
            Counts("Souhaitent rester dans l’administration", threshold, Enum.GetValues<SurveyKind>(), (StayIntention i, SurveyKind k) => answers.Count(a => a.Kind == k && a.Intention == i)),
            retention.Table, retention.Chart, threshold.Smallest,
            new SmallCells([[missions.Count(m => m.IsAgent), missions.Count(m => !m.IsAgent)]], threshold.Smallest)[0, 0]);
    }

    private async Task<IReadOnlyList<ProposedAgent>> Proposals(CohortId cohort, CancellationToken cancellationToken)
    {
        var organisation = await db.Cohorts(access).Where(c => c.Id == cohort).Select(c => c.OrganisationId).FirstAsync(cancellationToken);
        if (!(await permissions.In(organisation, cancellationToken)).Contains(Permission.ManageCohorts)) return [];
        var today = clock.Today();
        var missions = await db.Missions(access).AsNoTracking().Where(m => m.CohortId == cohort && m.StartsOn <= today && m.AgentId == null).OrderBy(m => m.SortKey).ToListAsync(cancellationToken);
        var agents = await db.FellowAgentsOf(missions, cancellationToken);
        return [.. missions.SelectMany(m => agents.Of(m).Select(a => new ProposedAgent(m.Id, m.Version, m.Name.Full, a.Agent.Id, a.Agent.Organisation, a.By)))];
    }

    private static Table Counts<T>(string caption, MaskingThreshold threshold, IReadOnlyList<SurveyKind> kinds, Func<T, SurveyKind, int> count) where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var cells = new SmallCells([.. kinds.Select(k => (IReadOnlyList<int>)[.. values.Select(v => count(v, k))])], threshold.Smallest);
        return new Table(
            caption, [Column.RowHeader("Enquête"), .. values.Select(v => Column.Number(v.Label())), Column.Number("Réponses")],
            [.. kinds.Select((k, row) => new Row([k.Label(), .. values.Select((_, column) => cells[row, column]), cells.TotalOfRow(row)]))]);
    }
}
