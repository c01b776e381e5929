using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What is wrong today in the missions of a cohort, and who of the programme is told.</summary>
[SystemOnly]
public sealed record MissionDigestFacts(CohortId Cohort) : IQuery<MissionDigestFactsView>;

/// <param name="Lines">One a mission, with its alerts.</param>
/// <param name="People">Who may act for the cohort.</param>
/// <param name="Page">The list of missions.</param>
public sealed record MissionDigestFactsView(string Cohort, IReadOnlyList<string> Lines, IReadOnlyList<Recruitment.Correspondent> People, string Page);

internal sealed class MissionDigestFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ISiteLinks site, MissionDelays delays, TimeProvider clock) : IQueryHandler<MissionDigestFacts, MissionDigestFactsView>
{
    public async Task<Result<MissionDigestFactsView>> Handle(MissionDigestFacts query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Cohort, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var missions = await db.Missions(access).AsNoTracking().Where(m => m.CohortId == cohort.Id && m.StartsOn <= today && (m.EndedOn ?? m.EndsOn) >= today).OrderBy(m => m.SortKey).ToListAsync(cancellationToken);
        var lines = missions.Select(m => (Mission: m, Alerts: MissionAlerts.Shown(m, delays, isClose: false, today))).Where(m => m.Alerts.Count > 0)
            .Select(m => $"{m.Mission.Name.Full} ({m.Mission.Administration}) : {string.Join(" ; ", m.Alerts.Select(Words))}").ToList();
        return new MissionDigestFactsView(cohort.Name, lines, await People(cohort.OrganisationId, today, cancellationToken), site.CohortMissions(cohort.Id));
    }

    /// <summary>The mood of a person is no matter for a mail: only the page tells of it.</summary>
    private static string Words(MissionAlert alert) => string.Concat(char.ToLowerInvariant(alert.Sentence()[0]).ToString(), alert.Sentence().AsSpan(1));

    private async Task<IReadOnlyList<Recruitment.Correspondent>> People(OrganisationId organisation, DateOnly today, CancellationToken cancellationToken)
    {
        var above = db.OrganisationLinks.Where(l => l.DescendantId == organisation).Select(l => l.AncestorId);
        var grants = await db.Grants(access).AsNoTracking().Where(g => above.Contains(g.OrganisationId) && g.StartsOn <= today && (g.EndsOn == null || g.EndsOn >= today))
            .Select(g => new { g.UserId, g.Role }).ToListAsync(cancellationToken);
        var people = await accounts.Find([.. grants.Where(g => g.Role.Gives(Permission.ManageCohorts)).Select(g => g.UserId).Distinct()], cancellationToken);
        return [.. people.Values.Where(p => p.IsEnabled && p.IsConfirmed).OrderBy(p => p.Email, StringComparer.Ordinal).Select(p => new Recruitment.Correspondent(p.Id, p.Email, p.Name))];
    }
}
