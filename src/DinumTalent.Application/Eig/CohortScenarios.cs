using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The matchings of a cohort that were computed and kept. Nothing of a sprint that the reader applied to.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record CohortScenarios(CohortId Id) : IQuery<CohortScenariosView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="Sprints">One a session of a sprint, the one that the sprint is at first.</param>
public sealed record CohortScenariosView(CohortId Id, string Name, CohortMode Mode, IReadOnlyList<SprintScenarios> Sprints);

/// <param name="Sprint">Which.</param>
/// <param name="Session">Of results, from 1.</param>
/// <param name="Figures">What it is matched from; null for a session that another has followed.</param>
/// <param name="Scenarios">The newest first.</param>
/// <param name="Results">How far the result is.</param>
/// <param name="Seed">To start a draw from, unless another is chosen.</param>
public sealed record SprintScenarios(int Sprint, int Session, SessionFigures? Figures, IReadOnlyList<ScenarioRow> Scenarios, ResultsState Results, string Seed);

/// <param name="People">To match: preselected; where the cohort recruits continuously, see <see cref="ResultsSession"/>.</param>
/// <param name="Wishing">Of them, those who have given wishes.</param>
/// <param name="Heard">Of them, those whose audition has a mean.</param>
/// <param name="Places">Sought by the public challenges of the sprint, and free.</param>
public sealed record SessionFigures(int People, int Wishing, int Heard, int Places);

/// <param name="IsStale">Whether the rule, wishes or rankings changed since, while its session is not announced.</param>
public sealed record ScenarioRow(
    MatchingScenarioId Id, string Name, string Author, DateTime CreatedAt, MarketSide Optimal, int Locks, int People, int Placed, int FirstWishes, int Free, int Blocking, bool IsStale);

/// <param name="Version">To change it by; 0 where there is nothing yet.</param>
public sealed record ResultsState(long Version, MatchingScenarioId? Scenario, string? ProposedBy, DateTime? ProposedAt, string? FrozenBy, DateTime? FrozenAt, DateTime? AnnouncedAt, bool IsOwnProposal)
{
    internal static readonly ResultsState None = new(0, null, null, null, null, null, null, false);

    internal static ResultsState Of(CohortResults? results, UserId? reader) => results is null ? None
        : new ResultsState(results.Version, results.ScenarioId, results.ProposedByName, results.ProposedAt, results.FrozenByName, results.FrozenAt, results.AnnouncedAt, results.ProposedBy == reader);
}

internal sealed class CohortScenariosHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<CohortScenarios, CohortScenariosView>
{
    public async Task<Result<CohortScenariosView>> Handle(CohortScenarios query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var scenarios = (await db.MatchingScenarios(access).AsNoTracking().Where(s => s.CohortId == cohort.Id).OrderByDescending(s => s.CreatedAt).ToListAsync(cancellationToken)).ToLookup(s => (s.Sprint, s.Session));
        var results = await db.CohortResults(access).AsNoTracking().Where(r => r.CohortId == cohort.Id).ToDictionaryAsync(r => (r.Sprint, r.Session), cancellationToken);
        var sprints = new List<SprintScenarios>();
        foreach (var sprint in cohort.Phases.Select(p => p.Sprint).Distinct().Order())
        {
            if (!await db.MayMatch(access, cohort.Id, sprint, cancellationToken)) continue;
            var (lists, _) = await db.CohortLists(cohort.Id, sprint, clock.Today(), cancellationToken);
            for (var session = lists.Session; session > 0; session--)
            {
                var result = results.GetValueOrDefault((sprint, session));
                sprints.Add(new SprintScenarios(
                    sprint, session, session == lists.Session ? Figures(lists) : null, [.. scenarios[(sprint, session)].Select(s => Row(s, result?.AnnouncedAt is null && s.IsCurrent(lists).IsFailure))],
                    ResultsState.Of(result, access.User), session == 1 ? $"{cohort.Slug}-{sprint}" : $"{cohort.Slug}-{sprint}-{session}"));
            }
        }

        return new CohortScenariosView(cohort.Id, cohort.Name, cohort.Mode, sprints);
    }

    private static SessionFigures Figures(CohortLists lists) =>
        new(lists.Fellows.Count, lists.Fellows.Count(f => f.Wishes.Count > 0), lists.Fellows.Count(f => f.Audition is not null), lists.Positions.Sum(p => p.Places));

    private static ScenarioRow Row(MatchingScenario s, bool isStale) => new(
        s.Id, s.Name, s.AuthorName, s.CreatedAt, s.Optimal, s.Locks.Count, s.Seats.Count, s.Placed, s.WishRanks()[0], s.Positions.Sum(p => p.Free), s.Blocking.Count, isStale);
}
