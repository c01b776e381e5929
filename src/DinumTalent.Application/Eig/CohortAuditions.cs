using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The auditions of a sprint as the programme prepares them: rooms and hours, jurors, who is to be heard, the plan and what of it is confirmed. The own application and those that the person is recused from do not show.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record CohortAuditions(CohortId Id, int Sprint = 1) : IQuery<CohortAuditionsView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Sprint">From 1.</param>
/// <param name="Sprints">All that have auditions.</param>
/// <param name="Phase">On which days.</param>
/// <param name="Version">Of the schedule; 0 while there is none.</param>
/// <param name="Rooms">By name.</param>
/// <param name="Opening">When they are open, in UTC.</param>
/// <param name="Terms">How they are held.</param>
/// <param name="PlannedAt">When the plan was last calculated.</param>
/// <param name="HasRule">Whether the rule of rankings is set.</param>
/// <param name="Jurors">By name.</param>
/// <param name="Candidates">Preselected; by number.</param>
/// <param name="Plan">By time, then room.</param>
/// <param name="Unplaced">With wishes, and in no plan once there is one.</param>
/// <param name="ToConfirm">Auditions of which somebody is to be told, be it a juror alone.</param>
public sealed record CohortAuditionsView(
    CohortId Id, string Name, string Organisation, int Sprint, IReadOnlyList<int> Sprints, PhaseDates Phase, long Version, IReadOnlyList<string> Rooms, IReadOnlyList<TimeWindow> Opening,
    AuditionTerms Terms, DateTime? PlannedAt, bool HasRule, IReadOnlyList<AuditionJurorRow> Jurors, IReadOnlyList<AuditionCandidateRow> Candidates, IReadOnlyList<AuditionRow> Plan,
    IReadOnlyList<UnplacedRow> Unplaced, int ToConfirm);

/// <param name="Available">Empty: whenever rooms are open.</param>
/// <param name="Ties">Titles of the challenges.</param>
/// <param name="Load">Auditions in the plan.</param>
/// <param name="Waiting">Sheets to hand in of auditions that have ended.</param>
public sealed record AuditionJurorRow(UserId Id, string Name, bool HasAccount, IReadOnlyList<TimeWindow> Available, IReadOnlyList<string> Ties, int Load, int Waiting);

/// <param name="Wishes">Titles, the most wanted first.</param>
public sealed record AuditionCandidateRow(FellowApplicationId Id, int Number, string Name, IReadOnlyList<Expertise> Expertises, IReadOnlyList<string> Wishes, IReadOnlyList<TimeWindow> Absences, bool IsPlanned, bool IsConfirmed);

/// <summary>How far an audition of the plan is known.</summary>
public enum AuditionState
{
    [Label("À confirmer")] Planned,
    [Label("Modifiée, pas encore annoncée")] Changed,
    [Label("Confirmée")] Confirmed,
    [Label("Juré à remplacer")] Lacking,
}

/// <param name="Panel">Names.</param>
/// <param name="Lacking">Of them, those who can't sit any more.</param>
/// <param name="HandedIn">Sheets.</param>
/// <param name="Awaited">Sheets of those who sit.</param>
/// <param name="MayMove">Not begun yet.</param>
/// <param name="Told">When and where candidate and jurors believe it to be, where the plan says otherwise or has other jurors; null elsewhere.</param>
public sealed record AuditionRow(
    FellowApplicationId Id, int Number, string Name, DateTime StartsAt, DateTime EndsAt, string Room, IReadOnlyList<string> Panel, IReadOnlyList<string> Lacking, AuditionState State, int HandedIn, int Awaited, bool MayMove, AuditionPlace? Told);

public sealed record UnplacedRow(FellowApplicationId Id, int Number, string Name, UnplacedReason? Reason);

internal sealed class CohortAuditionsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : IQueryHandler<CohortAuditions, CohortAuditionsView>
{
    public Task<Result<CohortAuditionsView>> Handle(CohortAuditions query, CancellationToken cancellationToken) => Read(db, access, accounts, query, clock.UtcNow(), cancellationToken);

    internal static async Task<Result<CohortAuditionsView>> Read(ITalentDbContext db, IAccess access, IAccounts accounts, CohortAuditions query, DateTime now, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, query.Id, query.Sprint, null, cancellationToken);
        if (loaded.IsFailure) return Result<CohortAuditionsView>.Failure(loaded.Errors);
        var of = loaded.Value;
        var (cohort, schedule) = (of.Cohort, of.Schedule);
        var organisation = await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var shown = await db.FellowApplications(access).AsNoTracking().Where(a => a.CohortId == cohort.Id && a.Sprint == query.Sprint && a.Status == FellowStatus.Preselected).Select(a => a.Id).ToListAsync(cancellationToken);
        var people = of.Facts.Applications.Where(a => shown.Contains(a.Id)).ToDictionary(a => a.Id);
        var titles = of.Facts.Challenges.ToDictionary(c => c.Id, c => c.Title);
        var plan = Plan(of, people, now).ToList();
        var planned = schedule.Plan.Select(p => p.Candidate).ToHashSet();
        var confirmed = of.Facts.Held.Where(h => h.IsConfirmed).ToDictionary(h => h.ApplicationId);
        return new CohortAuditionsView(
            cohort.Id, cohort.Name, organisation, query.Sprint, [.. cohort.Phases.Where(p => p.Kind is PhaseKind.Auditions).Select(p => p.Sprint).Order()], cohort.Find(PhaseKind.Auditions, query.Sprint)!.Dates,
            of.IsNew ? 0 : schedule.Version, schedule.Rooms, schedule.Opening, schedule.Terms, schedule.PlannedAt,
            await db.RankingTerms(access).AnyAsync(t => t.CohortId == cohort.Id && t.Sprint == query.Sprint, cancellationToken),
            [.. schedule.Jurors.Select(j => new AuditionJurorRow(
                j.Juror, j.Name, of.Accounts.GetValueOrDefault(j.Juror) is { IsEnabled: true }, j.Available, [.. of.TiesOf(j.Juror).Where(titles.ContainsKey).Select(c => titles[c])],
                schedule.Plan.Count(p => p.Panel.Contains(j.Juror)), of.Facts.Sheets.Count(s => s.JudgeId == j.Juror && s.IsOutstanding && confirmed.GetValueOrDefault(s.ApplicationId)?.EndsAt < now)))
                .OrderBy(j => FoldedText.Fold(j.Name), StringComparer.Ordinal)],
            [.. people.Values.OrderBy(a => a.Number).Select(a => new AuditionCandidateRow(
                a.Id, a.Number, a.Name.Full, a.Expertises, [.. a.Wishes.OrderBy(w => w.Rank).Select(w => titles.GetValueOrDefault(w.ChallengeId, "Défi qui n’est plus proposé"))], a.Absences, planned.Contains(a.Id), confirmed.ContainsKey(a.Id)))],
            plan,
            schedule.PlannedAt is null ? [] : [.. people.Values.Where(a => a.Wishes.Count > 0 && !planned.Contains(a.Id) && !(confirmed.TryGetValue(a.Id, out var held) && held.StartsAt <= now)).OrderBy(a => a.Number)
                .Select(a => new UnplacedRow(a.Id, a.Number, a.Name.Full, schedule.Unplaced.FirstOrDefault(u => u.Candidate == a.Id)?.Reason))],
            plan.Count(r => r.State is AuditionState.Planned or AuditionState.Changed && r.StartsAt > now));
    }

    /// <summary>What is planned, and what was held before the plan was made anew.</summary>
    private static IEnumerable<AuditionRow> Plan(AuditionPreparation of, Dictionary<FellowApplicationId, FellowApplication> people, DateTime now)
    {
        var (held, sheets) = (of.Facts.Held.Where(h => h.IsConfirmed).ToDictionary(h => h.ApplicationId), of.Facts.Sheets.ToLookup(s => s.ApplicationId));
        var recused = of.Facts.Recused.ToHashSet();
        var seats = of.Schedule.Jurors.Where(j => of.Accounts.GetValueOrDefault(j.Juror) is { IsEnabled: true }).ToDictionary(j => j.Juror, j => j.Name);
        var names = of.Facts.Sheets.GroupBy(s => s.JudgeId).ToDictionary(g => g.Key, g => g.First().JudgeName);
        foreach (var (id, name) in seats) names[id] = name;
        var all = of.Schedule.Plan.Concat(held.Values.Where(h => of.Schedule.Plan.All(p => p.Candidate != h.ApplicationId))
            .Select(h => new PlannedAudition(h.ApplicationId, h.StartsAt, h.Room, [.. sheets[h.ApplicationId].Where(s => s.Independence is not Independence.Recused).Select(s => s.JudgeId)], true)));
        foreach (var planned in all.Where(p => people.ContainsKey(p.Candidate)).OrderBy(p => p.Start).ThenBy(p => p.Room, StringComparer.Ordinal))
        {
            var (person, own) = (people[planned.Candidate], sheets[planned.Candidate].Where(s => s.Independence is not Independence.Recused).ToList());
            var lacking = planned.Panel.Where(j => recused.Contains((j, planned.Candidate)) || (!seats.ContainsKey(j) && own.All(s => s.JudgeId != j || s.SubmittedAt is null))).ToList();
            var isSame = held.GetValueOrDefault(planned.Candidate)?.IsAt(planned, of.Schedule.Minutes) is true && planned.Panel.All(j => own.Exists(s => s.JudgeId == j)) && own.TrueForAll(s => planned.Panel.Contains(s.JudgeId) || s.SubmittedAt is not null);
            var state = lacking.Count > 0 ? AuditionState.Lacking : isSame ? AuditionState.Confirmed : held.ContainsKey(planned.Candidate) ? AuditionState.Changed : AuditionState.Planned;
            yield return new AuditionRow(
                planned.Candidate, person.Number, person.Name.Full, planned.Start, planned.Start + of.Schedule.Terms.Duration, planned.Room, [.. planned.Panel.Select(Name)], [.. lacking.Select(Name)],
                state, own.Count(s => s.SubmittedAt is not null), own.Count, !(held.TryGetValue(planned.Candidate, out var told) && told.StartsAt <= now),
                state is AuditionState.Changed && told is not null ? new AuditionPlace(told.StartsAt, told.EndsAt, told.Room) : null);
        }

        string Name(UserId juror) => names.GetValueOrDefault(juror, "Compte fermé");
    }
}
