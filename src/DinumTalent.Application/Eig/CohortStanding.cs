using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Something that the programme has to do.</summary>
/// <param name="Text">What.</param>
/// <param name="On">By which day; null where no day binds.</param>
/// <param name="IsLate">Whether that day has passed.</param>
/// <param name="Place">Where it is done.</param>
/// <param name="Part">Of which part of that page, where it asks for one.</param>
/// <param name="IsForAnother">Whether it waits for another person than who reads.</param>
public sealed record CohortDue(string Text, DateOnly? On, bool IsLate, ToDoPage Place, Guid? Part = null, bool IsForAnother = false);

/// <param name="Drafts">Being written.</param>
/// <param name="HandedIn">Handed in, as far as the reader may see.</param>
/// <param name="ToCheck">Of them, those whose eligibility is not said.</param>
/// <param name="ToJudge">Eligible, with fewer reviews handed in than a jury needs.</param>
/// <param name="Undecided">Eligible, without a decision.</param>
/// <param name="ToAnnounce">Decided and not announced.</param>
/// <param name="Published">Public.</param>
public sealed record ChallengeCounts(int Drafts, int HandedIn, int ToCheck, int ToJudge, int Undecided, int ToAnnounce, int Published);

/// <param name="Name">The juror.</param>
/// <param name="Waiting">Reviews to hand in.</param>
/// <param name="Undeclared">Of them, those where ties are not declared yet.</param>
/// <param name="DueOn">Before the jury meets; null where no day binds.</param>
/// <param name="IsLate">Whether that day has passed.</param>
public sealed record JurorLoad(string Name, int Waiting, int Undeclared, DateOnly? DueOn, bool IsLate);

/// <summary>What is due in a cohort and who is late, read from its dates and its challenges.</summary>
internal sealed record CohortStanding(ChallengeCounts Counts, IReadOnlyList<CohortDue> Due, IReadOnlyList<JurorLoad> Jurors)
{
    public static async Task<CohortStanding> Of(ITalentDbContext db, IAccess access, Cohort cohort, DateOnly today, CancellationToken cancellationToken)
    {
        var challenges = await db.Challenges(access).AsNoTracking().Where(c => c.CohortId == cohort.Id)
            .Select(c => new Facts(c.Id, c.Sprint ?? 1, c.PublishedAt != null)).ToListAsync(cancellationToken);
        var verdicts = await db.ChallengeVerdicts(access).AsNoTracking().Where(v => v.CohortId == cohort.Id).ToDictionaryAsync(v => v.ChallengeId, cancellationToken);
        var duties = await db.JuryDuties(access).Where(d => d.CohortId == cohort.Id).ToListAsync(cancellationToken);
        var handedIn = duties.Where(d => d.SubmittedAt is not null).ToLookup(d => d.ChallengeId);
        var live = cohort.IsPast ? [] : challenges;
        var eligible = live.Where(c => verdicts.GetValueOrDefault(c.Id) is { IsEligible: true, AnnouncedAt: null }).ToList();
        var counts = new ChallengeCounts(
            await db.CountChallengeDrafts(cohort.Id, cancellationToken), challenges.Count,
            live.Count(c => verdicts.GetValueOrDefault(c.Id)?.IsEligible is null),
            eligible.Count(c => handedIn[c.Id].Count() < ChallengeVerdict.FewestReviews),
            eligible.Count(c => verdicts[c.Id].Decision is null),
            live.Count(c => verdicts.GetValueOrDefault(c.Id) is { Decision: not null, AnnouncedAt: null }),
            challenges.Count(c => c.IsPublished));
        var jurors = duties.Where(d => d.SubmittedAt is null && d.Independence is not Independence.Recused)
            .GroupBy(d => (d.JurorId, d.JurorName, d.Sprint))
            .Select(g => (g.Key.JurorName, Waiting: g.Count(), Undeclared: g.Count(d => d.Independence is Independence.NotSaid), DueOn: Meeting(cohort, g.Key.Sprint)?.AddDays(-1)))
            .Select(j => new JurorLoad(j.JurorName, j.Waiting, j.Undeclared, j.DueOn, j.DueOn < today))
            .OrderByDescending(j => j.IsLate).ThenByDescending(j => j.Waiting).ThenBy(j => FoldedText.Fold(j.Name), StringComparer.Ordinal).ToList();
        return new CohortStanding(counts, [.. ToDo(cohort, counts, live, verdicts, today).OrderByDescending(d => d.IsLate).ThenBy(d => d.On ?? DateOnly.MaxValue)], jurors);
    }

    /// <summary>The first of the days on which the jury meets.</summary>
    private static DateOnly? Meeting(Cohort cohort, int sprint) =>
        cohort.Mode is CohortMode.Continuous ? null
        : cohort.Find(PhaseKind.ChallengeJury, sprint) is { ClosesOn: { } last } jury ? last.AddDays(1 - CohortTemplate.JuryDays) is var first && first > jury.OpensOn ? first : jury.OpensOn
        : null;

    private static IEnumerable<CohortDue> ToDo(Cohort cohort, ChallengeCounts counts, List<Facts> live, Dictionary<ChallengeId, ChallengeVerdict> verdicts, DateOnly today)
    {
        if (cohort.PublishedAt is null && cohort.Find(PhaseKind.CallForChallenges) is { } first) yield return Due("Publier la promotion avant l’ouverture de l’appel à défis", first.OpensOn, ToDoPage.Cohort);
        foreach (var sprint in live.Select(c => c.Sprint).Distinct().Order())
        {
            var of = live.Where(c => c.Sprint == sprint).Select(c => verdicts.GetValueOrDefault(c.Id)).ToList();
            var (jury, name) = (cohort.Find(PhaseKind.ChallengeJury, sprint), cohort.Mode is CohortMode.RollingSprints ? $" (sprint {sprint})" : "");
            var meeting = Meeting(cohort, sprint);
            if (of.Count(v => v?.IsEligible is null) is > 0 and var toCheck) yield return Due(Count(toCheck, "recevabilité à vérifier", "recevabilités à vérifier") + After(sprint) + name, meeting?.AddDays(-7) is { } week && week > jury?.OpensOn ? week : jury?.OpensOn);
            if (of.Count(v => v is { IsEligible: true, Decision: null }) is > 0 and var toDecide) yield return Due(Count(toDecide, "défi recevable sans décision", "défis recevables sans décision") + name, cohort.Mode is CohortMode.Continuous ? null : jury?.ClosesOn);
            if (of.Count(v => v is { Decision: not null, AnnouncedAt: null }) is > 0 and var toAnnounce && (cohort.Mode is CohortMode.Continuous || of.TrueForAll(v => v?.Decision is not null)))
                yield return Due(Count(toAnnounce, "décision à annoncer", "décisions à annoncer") + name, cohort.Mode is CohortMode.Continuous ? null : cohort.Find(PhaseKind.CallForApplications, sprint)?.OpensOn.AddDays(-1));
        }

        if (counts.ToJudge > 0) yield return new CohortDue(Count(counts.ToJudge, "défi recevable sans deux grilles remises", "défis recevables sans deux grilles remises"), null, false, ToDoPage.CohortChallenges);
        string After(int sprint) => ChallengeVerdict.EligibilityFrom(cohort, sprint, today) is { } from ? $" à partir du {from.ToFrench()}" : "";
        CohortDue Due(string text, DateOnly? on, ToDoPage place = ToDoPage.CohortChallenges) => new(text, on, on < today, place);
    }

    private static string Count(int count, string one, string several) => $"{count.ToFrench()} {(count > 1 ? several : one)}";

    private sealed record Facts(ChallengeId Id, int Sprint, bool IsPublished);
}
