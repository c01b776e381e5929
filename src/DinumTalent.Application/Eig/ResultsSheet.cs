using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The result of a session of a sprint: who proposed and froze it, who has answered, who waits for what.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Sprint">Of it.</param>
/// <param name="Session">From 1; null: the last one that has something.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ResultsSheet(CohortId Cohort, int Sprint, int? Session = null) : IQuery<ResultsSheetView>;

/// <param name="Cohort">Whose.</param>
/// <param name="CohortName">As it is called.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="Sprint">Of it.</param>
/// <param name="Session">Of the sprint.</param>
/// <param name="Sessions">All that have something, from 1.</param>
/// <param name="State">How far it is.</param>
/// <param name="ScenarioName">Proposed or frozen; null where nothing is.</param>
/// <param name="MayAnnounceFrom">First day; null where nothing binds.</param>
/// <param name="ClosedAt">When the waiting list was closed.</param>
/// <param name="Places">By number; without those whom the reader is recused from.</param>
/// <param name="Hidden">How many are left out so.</param>
/// <param name="Positions">That have a place in this session, with those who wait for each, the next first.</param>
/// <param name="Counts">Of all, by status.</param>
/// <param name="WithoutMission">Who accepted and has no mission yet, by name.</param>
public sealed record ResultsSheetView(
    CohortId Cohort, string CohortName, CohortMode Mode, int Sprint, int Session, IReadOnlyList<int> Sessions, ResultsState State, string? ScenarioName, DateOnly? MayAnnounceFrom, DateTime? ClosedAt, IReadOnlyList<PlaceRow> Places, int Hidden,
    IReadOnlyList<WaitingRow> Positions, IReadOnlyDictionary<PlaceStatus, int> Counts, IReadOnlyList<PlaceWithoutMission> WithoutMission);

/// <param name="Position">Offered, or last offered.</param>
/// <param name="Reasons">Why, position by position.</param>
public sealed record PlaceRow(MatchedPerson Person, PlaceStatus Status, MatchedPosition? Position, int? WishRank, DateOnly? AnswerBy, DateTime? AnsweredAt, IReadOnlyList<string> Reasons);

/// <param name="Accepted">People who have.</param>
/// <param name="Offered">Places that wait for an answer.</param>
/// <param name="Waiting">The next first, with those who would rather have it than what they were offered.</param>
public sealed record WaitingRow(MatchedPosition Position, int Places, int Accepted, int Offered, IReadOnlyList<WaitingPerson> Waiting)
{
    public int Free => Places - Accepted - Offered;
}

/// <summary>Somebody who would have a position if it came free.</summary>
/// <param name="Person">Who.</param>
/// <param name="Holds">What the person was offered in the meantime; null for who has nothing.</param>
public sealed record WaitingPerson(MatchedPerson Person, MatchedPosition? Holds);

internal sealed class ResultsSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<ResultsSheet, ResultsSheetView>
{
    public Task<Result<ResultsSheetView>> Handle(ResultsSheet query, CancellationToken cancellationToken) => Read(db, access, query, clock.Today(), cancellationToken);

    /// <summary>For the page and for the file.</summary>
    internal static async Task<Result<ResultsSheetView>> Read(ITalentDbContext db, IAccess access, ResultsSheet query, DateOnly today, CancellationToken cancellationToken)
    {
        if (!await db.MayMatch(access, query.Cohort, query.Sprint, cancellationToken)) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == query.Cohort, cancellationToken);
        var sessions = await db.CohortResults(access).AsNoTracking().Where(r => r.CohortId == query.Cohort && r.Sprint == query.Sprint).OrderBy(r => r.Session).Select(r => r.Session).ToListAsync(cancellationToken);
        var session = query.Session ?? sessions.LastOrDefault(1);
        if (session != 1 && !sessions.Contains(session)) return Error.NotFound;
        var results = await db.CohortResults(access).AsNoTracking().FirstOrDefaultAsync(r => r.CohortId == query.Cohort && r.Sprint == query.Sprint && r.Session == session, cancellationToken);
        var names = await MatchingNames.Of(db, access, query.Cohort, query.Sprint, cancellationToken);
        var places = results?.Places ?? [];
        var outcomes = (results?.Outcomes ?? []).ToLookup(o => o.ApplicationId);
        var shown = places.Where(p => names.People.ContainsKey(p.ApplicationId)).OrderBy(p => p.Number).ToList();
        var phase = cohort.Find(PhaseKind.Results, query.Sprint);
        return new ResultsSheetView(
            cohort.Id, cohort.Name, cohort.Mode, query.Sprint, session, sessions, ResultsState.Of(results, access.User),
            results?.ScenarioId is { } id ? await db.MatchingScenarios(access).Where(s => s.Id == id).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) : null,
            phase?.StateOn(today) is PhaseState.Coming ? phase.OpensOn : null, results?.ClosedAt,
            [.. shown.Select(p => new PlaceRow(
                names.People[p.ApplicationId], p.Status, p.ChallengeId is { } c ? names.Position(c, p.Expertise!.Value) : null, p.WishRank, p.AnswerBy, p.AnsweredAt, [.. outcomes[p.ApplicationId].Select(o => names.Reason(o))]))],
            places.Count - shown.Count,
            [.. (results?.Positions ?? []).Where(p => p.Places > p.Spent).Select(p => Waiting(results!, p, names)).OrderBy(r => FoldedText.Fold(r.Position.Label), StringComparer.Ordinal)],
            places.GroupBy(p => p.Status).ToDictionary(g => g.Key, g => g.Count()),
            await AcceptedPlaces.WithoutMission(db, access, cohort.Id, (query.Sprint, session), cancellationToken));
    }

    private static WaitingRow Waiting(CohortResults results, FrozenPosition position, MatchingNames names)
    {
        var held = results.Places.Where(p => (p.ChallengeId, p.Expertise) == (position.ChallengeId, position.Expertise)).ToList();
        return new WaitingRow(
            names.Position(position.ChallengeId, position.Expertise), position.Places - position.Spent, held.Count(p => p.Status is PlaceStatus.Accepted), held.Count(p => p.Status is PlaceStatus.Offered),
            [.. results.WaitingFor(position).Where(p => names.People.ContainsKey(p.ApplicationId))
                .Select(p => new WaitingPerson(names.People[p.ApplicationId], p.Status is PlaceStatus.Offered ? names.Position(p.ChallengeId!.Value, p.Expertise!.Value) : null))]);
    }
}
