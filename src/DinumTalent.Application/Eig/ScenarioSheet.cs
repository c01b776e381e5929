using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A matching that was kept: who has which place and why, what is left, and which locks keep whom apart.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ScenarioSheet(CohortId Cohort, MatchingScenarioId Id) : IQuery<ScenarioSheetView>;

/// <param name="Id">The scenario.</param>
/// <param name="Cohort">Whose.</param>
/// <param name="CohortName">As it is called.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="Sprint">Of it.</param>
/// <param name="Session">Of results, from 1.</param>
/// <param name="Terms">What it was computed with.</param>
/// <param name="Stale">Why it can no longer be proposed or confirmed; null while it can, and once its session is announced.</param>
/// <param name="Figures">In numbers.</param>
/// <param name="People">By number; without those whom the reader is recused from.</param>
/// <param name="Hidden">How many are left out so.</param>
/// <param name="Teams">Challenge by challenge.</param>
/// <param name="Blocking">Pairs that locks keep apart.</param>
/// <param name="Locks">With their number in the scenario.</param>
/// <param name="Results">How far the result of the session is.</param>
/// <param name="AuditionsUntil">Last day of the auditions, while nothing may be confirmed for them.</param>
public sealed record ScenarioSheetView(
    MatchingScenarioId Id, CohortId Cohort, string CohortName, CohortMode Mode, int Sprint, int Session, ScenarioTermsView Terms, Error? Stale, ScenarioFigures Figures, IReadOnlyList<MatchedRow> People, int Hidden,
    IReadOnlyList<TeamRow> Teams, IReadOnlyList<BlockingRow> Blocking, IReadOnlyList<LockRow> Locks, ResultsState Results, DateOnly? AuditionsUntil);

public sealed record ScenarioTermsView(string Name, string Author, DateTime CreatedAt, MarketSide Optimal, decimal AuditionWeight, decimal Floor, string Seed, string Fingerprint, int BrokenTies);

/// <param name="WishRanks">How many have their first wish, their second and so on.</param>
/// <param name="Ranks">How many of those taken are first of their ranking, second and so on.</param>
public sealed record ScenarioFigures(int People, int Placed, int Places, int Free, IReadOnlyList<int> WishRanks, IReadOnlyList<int> Ranks)
{
    public int Unmatched => People - Placed;

    internal static ScenarioFigures Of(MatchingScenario s) => new(s.Seats.Count, s.Placed, s.Positions.Sum(p => p.Places), s.Positions.Sum(p => p.Free), s.WishRanks(), s.Ranks());
}

/// <param name="Position">Null for who has none.</param>
/// <param name="Reasons">Position by position, the most wanted first.</param>
public sealed record MatchedRow(MatchedPerson Person, MatchedPosition? Position, int? WishRank, int? Rank, bool IsForced, IReadOnlyList<string> Reasons);

/// <param name="IsMultidisciplinary">Whether two expertises or more are filled.</param>
public sealed record TeamRow(ChallengeId Id, string Challenge, string Administration, IReadOnlyList<TeamPosition> Positions, bool IsMultidisciplinary)
{
    public int Free => Positions.Sum(p => p.Places - p.Filled);
}

/// <param name="People">As far as the reader may see them.</param>
public sealed record TeamPosition(MatchedPosition Position, int Places, int Filled, int Ranked, IReadOnlyList<MatchedPerson> People);

/// <param name="Cause">The lock that keeps them apart.</param>
public sealed record BlockingRow(MatchedPerson Person, MatchedPosition Position, string Cause);

public sealed record LockRow(int Number, MatchedPerson Person, MatchedPosition Position, PairLockKind Kind, string Reason);

internal sealed class ScenarioSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<ScenarioSheet, ScenarioSheetView>
{
    public async Task<Result<ScenarioSheetView>> Handle(ScenarioSheet query, CancellationToken cancellationToken)
    {
        var s = await db.MatchingScenarios(access).AsNoTracking().FirstOrDefaultAsync(x => x.Id == query.Id && x.CohortId == query.Cohort, cancellationToken);
        if (s is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == s.CohortId, cancellationToken);
        var names = await MatchingNames.Of(db, access, s.CohortId, s.Sprint, cancellationToken);
        var (lists, _) = await db.CohortLists(s.CohortId, s.Sprint, clock.Today(), cancellationToken);
        var results = await db.CohortResults(access).AsNoTracking().FirstOrDefaultAsync(r => r.CohortId == s.CohortId && r.Sprint == s.Sprint && r.Session == s.Session, cancellationToken);
        var shown = s.Seats.Where(x => names.People.ContainsKey(x.ApplicationId)).ToList();
        var outcomes = s.Outcomes.ToLookup(o => o.ApplicationId);
        return new ScenarioSheetView(
            s.Id, s.CohortId, cohort.Name, cohort.Mode, s.Sprint, s.Session,
            new ScenarioTermsView(s.Name, s.AuthorName, s.CreatedAt, s.Optimal, s.AuditionWeight, s.Floor, s.Seed, s.Fingerprint, s.BrokenTies), results?.AnnouncedAt is null && s.IsCurrent(lists) is { IsFailure: true } stale ? stale.Error : null, ScenarioFigures.Of(s),
            [.. shown.Select(x => new MatchedRow(
                names.People[x.ApplicationId], x.ChallengeId is { } at ? names.Position(at, x.Expertise!.Value) : null, x.WishRank, x.Rank, x.IsForced, Reasons(outcomes[x.ApplicationId], names))).OrderBy(r => r.Person.Number)],
            s.Seats.Count - shown.Count, Teams(s, shown, names),
            [.. s.Blocking.Where(b => names.People.ContainsKey(b.ApplicationId)).Select(b => new BlockingRow(names.People[b.ApplicationId], names.Position(b.ChallengeId, b.Expertise), Told(b.Cause, names)))],
            [.. s.Locks.Select((l, at) => (l, at)).Where(x => names.People.ContainsKey(x.l.ApplicationId)).Select(x => new LockRow(x.at, names.People[x.l.ApplicationId], names.Position(x.l.ChallengeId, x.l.Expertise), x.l.Kind, x.l.Reason))],
            ResultsState.Of(results, access.User), CohortResults.AuditionsUntil(cohort, s.Sprint, clock.Today()));
    }

    private static List<string> Reasons(IEnumerable<ScenarioOutcome> outcomes, MatchingNames names) =>
        outcomes.Select(o => names.Reason(o)).ToList() is { Count: > 0 } told ? told : ["Aucun vœu ne correspond à un poste ouvert."];

    private static List<TeamRow> Teams(MatchingScenario s, List<ScenarioSeat> shown, MatchingNames names)
    {
        var seated = shown.Where(x => x.ChallengeId is not null).ToLookup(x => (x.ChallengeId!.Value, x.Expertise!.Value));
        return [.. s.Positions.GroupBy(p => p.ChallengeId).Select(g => new TeamRow(
            g.Key, names.Title(g.Key), names.Challenges.TryGetValue(g.Key, out var known) ? known.Administration : "",
            [.. g.OrderBy(p => p.Expertise).Select(p => new TeamPosition(
                names.Position(p.ChallengeId, p.Expertise), p.Places, p.Filled, p.Ranked, [.. seated[(p.ChallengeId, p.Expertise)].OrderBy(x => x.Rank ?? int.MaxValue).Select(x => names.People[x.ApplicationId])]))],
            g.Count(p => p.Filled > 0) > 1)).OrderBy(t => FoldedText.Fold(t.Challenge), StringComparer.Ordinal)];
    }

    private static string Told(ScenarioLock cause, MatchingNames names) =>
        $"{cause.Kind.Label()} : {(names.People.TryGetValue(cause.ApplicationId, out var person) ? person.Name : "une autre personne")}, {names.Position(cause.ChallengeId, cause.Expertise).Label} ({cause.Reason})";
}
