using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What is due in a cohort once its preselection is announced: auditions, the result and its answers, missions.</summary>
internal static class LaterStanding
{
    public static async Task<IReadOnlyList<CohortDue>> Of(ITalentDbContext db, IAccess access, Cohort cohort, MissionDelays delays, DateTime now, DateOnly today, CancellationToken cancellationToken)
    {
        var toHear = await db.FellowApplications(access).AsNoTracking().Where(a => a.CohortId == cohort.Id && a.Status == FellowStatus.Preselected && a.WishedAt != null).Select(a => new { a.Id, a.Sprint }).ToListAsync(cancellationToken);
        var dated = (await db.Auditions(access).AsNoTracking().Where(a => a.CohortId == cohort.Id && a.IsConfirmed).Select(a => a.ApplicationId).ToListAsync(cancellationToken)).ToHashSet();
        var waiting = await db.AuditionDuties(access).Where(d => d.CohortId == cohort.Id && d.IsConfirmed && d.SubmittedAt == null && d.Independence != Independence.Recused)
            .Select(d => new { d.Sprint, d.StartsAt, d.Minutes }).ToListAsync(cancellationToken);
        var results = (await db.CohortResults(access).AsNoTracking().Where(r => r.CohortId == cohort.Id).OrderBy(r => r.Session).ToListAsync(cancellationToken)).ToLookup(r => r.Sprint);
        var due = new List<CohortDue>();
        foreach (var sprint in toHear.Select(a => a.Sprint).Distinct().Order())
        {
            var (auditions, announcing) = (cohort.Find(PhaseKind.Auditions, sprint), cohort.Find(PhaseKind.Results, sprint));
            var name = cohort.Mode is CohortMode.RollingSprints ? $" (sprint {sprint})" : "";
            var (announced, result) = (results[sprint].Where(r => r.AnnouncedAt is not null).ToList(), results[sprint].FirstOrDefault(r => r.AnnouncedAt is null));
            var isHearing = auditions?.StateOn(today) is not PhaseState.Over;
            if (isHearing) Add(toHear.Count(a => a.Sprint == sprint && !dated.Contains(a.Id)), "personne sans audition confirmée", "personnes sans audition confirmée", cohort.Mode is CohortMode.Continuous ? null : auditions?.OpensOn.AddDays(-1), ToDoPage.CohortAuditions);
            Add(waiting.Count(d => d.Sprint == sprint && d.StartsAt.AddMinutes(d.Minutes) < now), "grille d’audition à remettre", "grilles d’audition à remettre", auditions?.ClosesOn, ToDoPage.CohortAuditions);
            if (result is { FrozenAt: null, ScenarioId: not null }) Say("Résultat proposé, à confirmer par une autre personne", Day(announcing), ToDoPage.CohortScenario, result.ScenarioId?.Value, result.ProposedBy is { } proposer && proposer == access.User);
            else if (result is { FrozenAt: not null }) Say("Résultat arrêté, à annoncer", Day(announcing), ToDoPage.CohortResults);
            else if (cohort.Mode is CohortMode.Continuous)
            {
                if (await db.MayMatch(access, cohort.Id, sprint, cancellationToken))
                    Add(await db.CountToMatch(cohort, sprint, results[sprint], today, cancellationToken), "personne à apparier attend un résultat", "personnes à apparier attendent un résultat", null, ToDoPage.CohortScenarios);
            }
            else if (announced.Count == 0 && !isHearing)
            {
                Say("Résultat à proposer", announcing?.OpensOn, ToDoPage.CohortScenarios);
            }

            foreach (var told in announced)
            {
                var (offered, session) = (told.Places.Where(p => p.Status is PlaceStatus.Offered).ToList(), cohort.Mode is CohortMode.Continuous ? $" (session {told.Session.ToFrench()})" : "");
                Add(offered.Count, "réponse attendue d’un candidat" + session, "réponses attendues de candidats" + session, offered.Max(p => p.AnswerBy), ToDoPage.CohortResults);
                if (offered.Count == 0 && told.Places.Any(p => p.Status is PlaceStatus.Waiting)) Say("Liste d’attente à clore, ou places à pourvoir" + session, null, ToDoPage.CohortResults);
            }

            // The first day of what stays open for a year binds nobody after the first session.
            DateOnly? Day(CohortPhase? phase) => announced.Count > 0 ? null : phase?.OpensOn;
            void Say(string text, DateOnly? on, ToDoPage place, Guid? part = null, bool isForAnother = false) => due.Add(new CohortDue(text + name, on, on < today, place, part, isForAnother));
            void Add(int count, string one, string several, DateOnly? on, ToDoPage place)
            {
                if (count > 0) Say($"{count.ToFrench()} {(count > 1 ? several : one)}", on, place);
            }
        }

        if ((await AcceptedPlaces.WithoutMission(db, access, cohort.Id, null, cancellationToken)).Count is > 0 and var toOpen)
            due.Add(new CohortDue($"{toOpen.ToFrench()} {(toOpen > 1 ? "missions à ouvrir pour des places acceptées" : "mission à ouvrir pour une place acceptée")}", null, false, ToDoPage.CohortMissions));
        var missions = await db.Missions(access).AsNoTracking().Where(m => m.CohortId == cohort.Id).ToListAsync(cancellationToken);
        if (missions.Count(m => MissionAlerts.Of(m, delays, today).Count > 0) is > 0 and var alerting)
            due.Add(new CohortDue($"{alerting.ToFrench()} {(alerting > 1 ? "missions en alerte" : "mission en alerte")}", null, false, ToDoPage.CohortMissions));
        return due;
    }
}
