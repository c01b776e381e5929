using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <param name="Received">Waiting for their answer.</param>
/// <param name="Withdrawn">By those who applied.</param>
/// <param name="ReadingsWaiting">Readings that were given and not handed in.</param>
/// <param name="Undecided">Of those received, the ones without a decision.</param>
/// <param name="Preselected">As announced.</param>
/// <param name="NotPreselected">As announced.</param>
/// <param name="All">Everything that ever came, what has been erased since among them.</param>
public sealed record FellowCounts(int Received, int Withdrawn, int ReadingsWaiting, int Undecided, int Preselected, int NotPreselected, int All);

/// <summary>What is due of the applications to a cohort and which reader is late, as far as the one who asks may see.</summary>
internal sealed record FellowStanding(FellowCounts Counts, IReadOnlyList<CohortDue> Due, IReadOnlyList<JurorLoad> Readers)
{
    public static async Task<FellowStanding> Of(ITalentDbContext db, IAccess access, Cohort cohort, PreselectionSettings settings, DateOnly today, CancellationToken cancellationToken)
    {
        var all = await db.FellowApplications(access).AsNoTracking().Where(a => a.CohortId == cohort.Id).Select(a => new { a.Id, a.Number, a.Sprint, a.Status }).ToListAsync(cancellationToken);
        var erased = await db.FellowTallies(access).AsNoTracking().Where(t => t.CohortId == cohort.Id).ToListAsync(cancellationToken);
        var received = all.Where(a => a.Status is FellowStatus.Received).ToList();
        var decided = (await db.PreselectionVerdicts(access).AsNoTracking().Where(v => v.CohortId == cohort.Id && v.IsPreselected != null && v.AnnouncedAt == null).Select(v => v.ApplicationId).ToListAsync(cancellationToken)).ToHashSet();
        var open = received.Select(a => a.Id).ToHashSet();
        var duties = (await db.ReadingDuties(access).Where(d => d.CohortId == cohort.Id).ToListAsync(cancellationToken)).Where(d => open.Contains(d.ApplicationId)).ToList();
        var waiting = duties.Where(d => d.IsOutstanding).ToList();
        var stillRead = waiting.Select(d => d.ApplicationId).ToHashSet();
        var readers = duties.Where(d => d.Independence is not Independence.Recused).ToLookup(d => d.ApplicationId);

        var readings = (await db.PreselectionReadings(access).AsNoTracking().Where(r => r.CohortId == cohort.Id && r.SubmittedAt != null).ToListAsync(cancellationToken)).ToLookup(r => r.ApplicationId);

        var due = new List<CohortDue>();
        foreach (var of in received.GroupBy(a => a.Sprint).OrderBy(g => g.Key))
        {
            var (phase, name) = (cohort.Find(PhaseKind.Preselection, of.Key), cohort.Mode is CohortMode.RollingSprints ? $" (sprint {of.Key})" : "");
            var last = cohort.Mode is CohortMode.Continuous ? null : phase?.ClosesOn;
            var toGive = of.Count(a => readers[a.Id].Count() < PreselectionOutcome.FewestReadings);
            var toDecide = of.Count(a => !decided.Contains(a.Id));
            if (toGive > 0) due.Add(Due(toGive, "candidature à confier à deux lecteurs", "candidatures à confier à deux lecteurs", name, cohort.Mode is CohortMode.Continuous ? null : phase?.OpensOn, ToDoPage.CandidatesToGive));
            var toReadAgain = of.Count(a => !decided.Contains(a.Id) && !stillRead.Contains(a.Id) && new PreselectionOutcome([.. readings[a.Id]], settings.LargestSpread).NeedsThirdReader);
            if (toReadAgain > 0) due.Add(Due(toReadAgain, "candidature à confier à un troisième lecteur", "candidatures à confier à un troisième lecteur", name, last, ToDoPage.CandidatesToReadAgain));
            if (toDecide > 0 && PreselectionVerdict.DecisionFrom(cohort, of.Key, today) is null) due.Add(Due(toDecide, "candidature sans décision", "candidatures sans décision", name, last));
            var progress = new PreselectionProgress(of.Key, of.Count(), of.Count() - toDecide, [.. of.Where(a => decided.Contains(a.Id) && stillRead.Contains(a.Id)).Select(a => a.Number)]);
            if (progress.MayBeAnnounced(cohort, today).IsSuccess)
                due.Add(Due(progress.Decided, "réponse à annoncer", "réponses à annoncer", name, cohort.Mode is CohortMode.Continuous ? null : cohort.Find(PhaseKind.Wishes, of.Key)?.OpensOn.AddDays(-1)));
        }

        return new FellowStanding(
            new FellowCounts(
                received.Count, Count(FellowStatus.Withdrawn), waiting.Count, received.Count(a => !decided.Contains(a.Id)), Count(FellowStatus.Preselected), Count(FellowStatus.NotPreselected),
                all.Count + erased.Sum(t => t.Count)),
            due, Loads());

        int Count(FellowStatus status) => all.Count(a => a.Status == status) + erased.Where(t => t.Status == status).Sum(t => t.Count);

        CohortDue Due(int count, string one, string several, string name, DateOnly? on, ToDoPage page = ToDoPage.CohortCandidates) => new($"{count.ToFrench()} {(count > 1 ? several : one)}{name}", on, on < today, page);

        List<JurorLoad> Loads() =>
            [.. waiting.GroupBy(d => (d.ReaderId, d.ReaderName, d.Sprint))
                .Select(g => (g.Key.ReaderName, Waiting: g.Count(), Undeclared: g.Count(d => d.Independence is Independence.NotSaid), DueOn: cohort.Mode is CohortMode.Continuous ? null : cohort.Find(PhaseKind.Preselection, g.Key.Sprint)?.ClosesOn))
                .Select(r => new JurorLoad(r.ReaderName, r.Waiting, r.Undeclared, r.DueOn, r.DueOn < today))
                .OrderByDescending(r => r.IsLate).ThenByDescending(r => r.Waiting).ThenBy(r => FoldedText.Fold(r.Name), StringComparer.Ordinal)];
    }
}
