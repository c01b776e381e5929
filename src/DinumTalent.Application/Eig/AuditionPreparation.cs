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

/// <summary>The auditions of a sprint with all that they are planned from.</summary>
internal sealed record AuditionPreparation(Cohort Cohort, AuditionSchedule Schedule, bool IsNew, AuditionFacts Facts, IReadOnlyDictionary<UserId, AccountSummary> Accounts)
{
    /// <param name="db">The store.</param>
    /// <param name="access">The programme's.</param>
    /// <param name="accounts">Of the jurors.</param>
    /// <param name="id">The cohort.</param>
    /// <param name="sprint">From 1.</param>
    /// <param name="version">Of the schedule, 0 where there is none; null: whatever it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<AuditionPreparation>> Load(ITalentDbContext db, IAccess access, IAccounts accounts, CohortId id, int sprint, long? version, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (cohort?.Find(PhaseKind.Auditions, sprint) is null) return Error.NotFound;
        var schedule = await db.AuditionSchedules(access).FirstOrDefaultAsync(s => s.CohortId == id && s.Sprint == sprint, cancellationToken);
        if (version is { } seen && (schedule?.Version ?? 0) != seen) return ReadErrors.Stale<AuditionSchedule>(schedule?.Id.Value ?? Guid.Empty, seen);
        var held = schedule ?? new AuditionSchedule(id, sprint);
        return new AuditionPreparation(
            cohort, held, schedule is null, await db.AuditionFacts(id, sprint, cancellationToken), await accounts.Find([.. held.Jurors.Select(j => j.Juror)], cancellationToken));
    }

    /// <summary>Challenges with which a juror has ties: told by the programme, declared at the jury of challenges, or as author or mentor.</summary>
    public IReadOnlyList<ChallengeId> TiesOf(UserId juror) =>
    [
        .. (Schedule.Jurors.FirstOrDefault(j => j.Juror == juror)?.Ties ?? [])
            .Concat(KnownTiesOf(juror)).Distinct(),
    ];

    /// <summary>Those of them that need not be told.</summary>
    public IReadOnlyList<ChallengeId> KnownTiesOf(UserId juror)
    {
        var email = Accounts.GetValueOrDefault(juror)?.Email;
        return [.. Facts.Tied.Where(t => t.Juror == juror).Select(t => t.Challenge).Concat(Facts.Challenges.Where(c => email is not null && c.Mentors.Any(m => m.Email == email)).Select(c => c.Id)).Distinct()];
    }

    /// <summary>Whether somebody applied to the cohort too: such a person hears nobody.</summary>
    public bool HasApplied(UserId juror) => Facts.Applicants.Any(a => a.Account == juror || a.Email == Accounts.GetValueOrDefault(juror)?.Email);

    /// <summary>Those to be heard: with wishes, and not heard yet.</summary>
    public AuditionNeeds Needs(DateTime now)
    {
        var held = Facts.Held.Where(h => h.IsConfirmed).ToDictionary(h => h.ApplicationId);
        var people = Facts.Applications.Where(a => a.Wishes.Count > 0 && !(held.TryGetValue(a.Id, out var own) && own.StartsAt <= now)).ToList();
        var planned = Schedule.Plan.ToDictionary(p => p.Candidate);
        var ids = people.Select(a => a.Id).ToList();
        var recused = Facts.Recused.ToLookup(r => r.Juror, r => r.Application);
        var panels = Facts.Sheets.Where(s => s.Independence is not Independence.Recused).ToLookup(s => s.ApplicationId, s => s.JudgeId);
        return new AuditionNeeds
        {
            Candidates = [.. people.Select(a => new AuditionCandidate(a.Id, [.. a.Wishes.Select(w => w.ChallengeId)], held.ContainsKey(a.Id) ? [] : a.Absences))],
            Jurors = [.. Schedule.Jurors.Where(j => Accounts.GetValueOrDefault(j.Juror) is { IsEnabled: true }).Select(j => new AuditionJuror(
                j.Juror, j.Available.Count == 0 ? Schedule.Opening : j.Available, TiesOf(j.Juror), HasApplied(j.Juror) ? ids : [.. recused[j.Juror]]))],
            Rooms = Schedule.Rooms,
            Opening = [.. Schedule.Opening.Select(w => Rest(w, now)).OfType<TimeWindow>()],
            Terms = Schedule.Terms,
            Standing =
            [
                .. people.Where(a => planned.ContainsKey(a.Id)).Select(a => planned[a.Id] with { IsConfirmed = held.ContainsKey(a.Id) }),
                .. people.Where(a => !planned.ContainsKey(a.Id) && held.ContainsKey(a.Id)).Select(a => new PlannedAudition(a.Id, held[a.Id].StartsAt, held[a.Id].Room, [.. panels[a.Id]], true)),
            ],
        };
    }

    /// <summary>What is left of a window, on the grid of its slots.</summary>
    private TimeWindow? Rest(TimeWindow window, DateTime now)
    {
        if (window.Start > now) return window;
        var passed = (int)((now - window.Start) / Schedule.Terms.Duration) + 1;
        var next = window.Start + (passed * Schedule.Terms.Duration);
        return next < window.End ? window with { Start = next } : null;
    }
}
