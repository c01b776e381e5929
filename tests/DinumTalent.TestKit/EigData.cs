using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <summary>Builds cohorts and challenges through the domain, each cohort in the phase that a test needs.</summary>
public static class EigData
{
    private static readonly StageActor Programme = new(null, "Équipe du programme");

    /// <summary>What can be handed in.</summary>
    public static ChallengeContent Content(string? title = null) => new()
    {
        Title = title ?? TestData.Unique("Défi "), City = "Paris", Problem = string.Concat(Enumerable.Repeat("Les usagers attendent trop longtemps. ", 5)), Users = "Les usagers.",
        ImpactHypothesis = "Ils attendront moins.", DataAndInfrastructure = "Une base de données.", Measures = [new ChallengeMeasure("Délai", "jours", 60, 20)],
        Profiles = [new ChallengeProfile(Expertise.Design, 1), new ChallengeProfile(Expertise.Development, 1)],
        OperationalMentor = new ChallengeMentor("Alix Petit", "Cheffe de bureau", "alix@exemple.fr"), HighLevelMentor = new ChallengeMentor("Sacha Grand", "Directeur", "sacha@exemple.fr"),
        CommitsToFreeSoftware = true, CommitsToAccessibility = true,
    };

    /// <summary>A cohort of which a phase began so many days ago; negative for one to come.</summary>
    public static async Task<Cohort> Cohort(this TestData data, Organisation organisation, PhaseKind phase, int daysAgo = 0, bool published = true, CohortMode mode = CohortMode.FixedCalendar)
    {
        var template = CohortTemplate.Of(mode, new DateOnly(2030, 9, 16), 1);
        var shift = data.Today.AddDays(-daysAgo).DayNumber - template.Single(p => p.Kind == phase).OpensOn.DayNumber;
        var dates = template.Select(p => p with { OpensOn = p.OpensOn.AddDays(shift), ClosesOn = p.ClosesOn?.AddDays(shift) }).ToList();
        var first = dates[0].OpensOn;
        var cohort = Domain.Eig.Cohort.Create(organisation.Id, TestData.Unique("Promotion "), mode, dates, null, data.Now, first).Value;
        if (published) Must(cohort.Publish(data.Now, first));
        await data.Save(cohort);
        return cohort;
    }

    public static async Task<Challenge> ChallengeDraft(this TestData data, Cohort cohort, Organisation organisation, Person author)
    {
        var challenge = Drafted(data, cohort, organisation, author);
        await data.Save(challenge);
        return challenge;
    }

    /// <summary>Handed in on the last day of the call, whenever that was.</summary>
    public static async Task<Challenge> Challenge(this TestData data, Cohort cohort, Organisation organisation, Person author)
    {
        var challenge = Drafted(data, cohort, organisation, author);
        Must(challenge.Submit(cohort, author.Name, data.Now, cohort.Find(PhaseKind.CallForChallenges)!.ClosesOn!.Value));
        await data.Save(challenge);
        return challenge;
    }

    /// <summary>Says that a challenge goes to the jury.</summary>
    public static async Task<ChallengeVerdict> Eligible(this TestData data, Cohort cohort, Challenge challenge)
    {
        var verdict = new ChallengeVerdict(challenge);
        Must(verdict.CheckEligibility(cohort, challenge, true, null, Programme, data.Now, cohort.Find(PhaseKind.ChallengeJury)!.OpensOn));
        await data.Save(verdict);
        return verdict;
    }

    /// <summary>Gives a challenge to a juror, who has come so far with it.</summary>
    /// <param name="data">Of the test.</param>
    /// <param name="cohort">Of the challenge.</param>
    /// <param name="challenge">An eligible one.</param>
    /// <param name="verdict">Of it.</param>
    /// <param name="juror">With an account.</param>
    /// <param name="independence">What the juror declared.</param>
    /// <param name="score">Given to every criterion and handed in; null: nothing yet.</param>
    public static async Task<ChallengeReview> Judged(
        this TestData data, Cohort cohort, Challenge challenge, ChallengeVerdict verdict, Person juror, Independence independence = Independence.Independent, int? score = null)
    {
        var day = cohort.Find(PhaseKind.ChallengeJury)!.OpensOn;
        var review = ChallengeReview.Assign(challenge, verdict, new StageActor(juror.Id, juror.Name), data.Now).Value;
        if (independence is not Independence.NotSaid) Must(review.Declare(cohort, independence is Independence.Recused, "Ancien collègue", data.Now, day));
        if (score is { } given)
        {
            Must(review.Write(cohort, Scores(given), given > 2, false, "Avis " + juror.Name, day));
            Must(review.Submit(cohort, data.Now, day));
        }

        await data.Save(review);
        return review;
    }

    public static IReadOnlyList<ChallengeScore> Scores(int score) => [.. Enum.GetValues<ChallengeCriterion>().Select(c => new ChallengeScore(c, score, null))];

    /// <summary>Enters a decision, and announces it if asked.</summary>
    public static async Task Decided(this TestData data, Cohort cohort, Challenge challenge, ChallengeDecision decision, bool announced = false)
    {
        await data.Change<ChallengeVerdict>(q => q.SingleAsync(v => v.ChallengeId == challenge.Id), v => Must(v.Decide(
            cohort, challenge, ChallengeVerdict.FewestReviews, new ChallengeRuling(decision, 1, false, "Motifs de la décision."), Programme, data.Now, cohort.Find(PhaseKind.ChallengeJury)!.OpensOn)));
        if (!announced) return;
        var day = cohort.Find(PhaseKind.ChallengeJury)!.OpensOn;
        await data.Together(async db => Must(new ChallengeAnnouncement(
            cohort, [(await db.Set<Challenge>().SingleAsync(c => c.Id == challenge.Id), await db.Set<ChallengeVerdict>().SingleAsync(v => v.ChallengeId == challenge.Id))]).Make(1, data.Now, day).ToResult()));
    }

    private static Challenge Drafted(TestData data, Cohort cohort, Organisation organisation, Person author)
    {
        var challenge = Domain.Eig.Challenge.Start(cohort, organisation, "Défi", new StageActor(author.Id, author.Name), data.Now, cohort.Find(PhaseKind.CallForChallenges)!.OpensOn).Value;
        Must(challenge.Write(Content()));
        return challenge;
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    }
}
