using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Two scenarios or more of one session side by side: their numbers, and who gains or loses against the first.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ScenarioComparison(CohortId Cohort, IReadOnlyList<MatchingScenarioId> Scenarios) : IQuery<ScenarioComparisonView>
{
    public const int Most = 4;
}

/// <param name="Scenarios">In the order asked for; the first is what the others are compared with.</param>
/// <param name="Moved">People whose place is not the same everywhere, by number.</param>
/// <param name="Same">How many have the same everywhere.</param>
/// <param name="Hidden">Left out: the reader is recused from them.</param>
public sealed record ScenarioComparisonView(
    CohortId Cohort, string CohortName, int Sprint, IReadOnlyList<ComparedScenario> Scenarios, IReadOnlyList<MovedRow> Moved, int Same, int Hidden);

public sealed record ComparedScenario(MatchingScenarioId Id, string Name, MarketSide Optimal, int Locks, int Blocking, int Multidisciplinary, int Teams, ScenarioFigures Figures);

/// <param name="Places">One a scenario.</param>
public sealed record MovedRow(MatchedPerson Person, IReadOnlyList<ComparedPlace> Places);

/// <param name="Position">Null for who has none.</param>
/// <param name="Change">Against the first scenario; null for the first.</param>
public sealed record ComparedPlace(MatchedPosition? Position, int? WishRank, PlaceChange? Change);

public enum PlaceChange
{
    [Label("Inchangé")] None,
    [Label("Gagne")] Gains,
    [Label("Perd")] Loses,
    [Label("Change de poste")] Moves,

    /// <summary>To a place that the person did not wish for, as a lock can impose one.</summary>
    [Label("Hors de ses vœux")] Imposed,
}

internal sealed class ScenarioComparisonHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ScenarioComparison, ScenarioComparisonView>
{
    private static readonly Error TooFew = Error.Invalid("Scenarios", $"Choisissez de deux à {ScenarioComparison.Most} scénarios à comparer.");
    private static readonly Error OtherSprints = Error.Invalid("Scenarios", "Choisissez des scénarios du même sprint et de la même session.");

    public async Task<Result<ScenarioComparisonView>> Handle(ScenarioComparison query, CancellationToken cancellationToken)
    {
        var ids = query.Scenarios.Distinct().ToList();
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Cohort, cancellationToken);
        if (cohort is null) return Error.NotFound;
        if (ids.Count is < 2 or > ScenarioComparison.Most) return TooFew;
        var found = await db.MatchingScenarios(access).AsNoTracking().Where(s => s.CohortId == query.Cohort && ids.Contains(s.Id)).ToListAsync(cancellationToken);
        if (found.Count < ids.Count) return Error.NotFound;
        if (found.Select(s => (s.Sprint, s.Session)).Distinct().Count() > 1) return OtherSprints;
        var scenarios = found.OrderBy(s => ids.IndexOf(s.Id)).ToList();
        var names = await MatchingNames.Of(db, access, query.Cohort, scenarios[0].Sprint, cancellationToken);
        var seats = scenarios.ConvertAll(s => s.Seats.ToDictionary(x => x.ApplicationId));
        var people = seats.SelectMany(s => s.Keys).Distinct().ToList();
        var rows = people.Where(names.People.ContainsKey).Select(id => new MovedRow(names.People[id], Places(seats.ConvertAll(s => s.GetValueOrDefault(id)), names))).ToList();
        var moved = rows.Where(r => r.Places.Skip(1).Any(p => p.Change is not PlaceChange.None)).OrderBy(r => r.Person.Number).ToList();
        return new ScenarioComparisonView(
            cohort.Id, cohort.Name, scenarios[0].Sprint, [.. scenarios.Select(Compared)], moved, rows.Count - moved.Count, people.Count - rows.Count);
    }

    private static ComparedScenario Compared(MatchingScenario s)
    {
        var teams = s.Positions.GroupBy(p => p.ChallengeId).ToList();
        return new ComparedScenario(s.Id, s.Name, s.Optimal, s.Locks.Count, s.Blocking.Count, teams.Count(g => g.Count(p => p.Filled > 0) > 1), teams.Count, ScenarioFigures.Of(s));
    }

    private static IReadOnlyList<ComparedPlace> Places(List<ScenarioSeat?> seats, MatchingNames names) =>
        [.. seats.Select((s, at) => new ComparedPlace(s?.ChallengeId is { } c ? names.Position(c, s.Expertise!.Value) : null, s?.WishRank, at == 0 ? null : Change(seats[0], s)))];

    private static PlaceChange Change(ScenarioSeat? before, ScenarioSeat? after) =>
        (before?.ChallengeId, before?.Expertise) == (after?.ChallengeId, after?.Expertise) ? PlaceChange.None
        : after is { ChallengeId: not null, WishRank: null } ? PlaceChange.Imposed
        : Rank(after) < Rank(before) ? PlaceChange.Gains
        : Rank(after) > Rank(before) ? PlaceChange.Loses
        : PlaceChange.Moves;

    /// <summary>A place that was not wished comes after all wishes, and no place after that.</summary>
    private static int Rank(ScenarioSeat? seat) => seat?.ChallengeId is null ? int.MaxValue : seat.WishRank ?? WishList.Most + 1;
}
