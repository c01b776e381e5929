using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>A cohort with a fixed calendar, and challenges for it.</summary>
internal static class EigCase
{
    public static readonly DateTime Now = new(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Before every phase.</summary>
    public static readonly DateOnly Before = new(2026, 11, 2);

    public static readonly Organisation Administration = Organisation.Create("DIR", "Direction des essais", null, OrganisationKind.Directorate, OrganisationId.New(), "Paris").Value;

    public static StageActor Somebody() => new(UserId.New(), "Camille Martin");

    public static Cohort Cohort(CohortMode mode = CohortMode.FixedCalendar, int sprints = 1)
    {
        var cohort = Domain.Eig.Cohort.Create(Administration.Id, "Promotion 8", mode, CohortTemplate.Of(mode, new DateOnly(2027, 9, 15), sprints), null, Now, Before).Value;
        cohort.Publish(Now, Before).IsSuccess.ShouldBeTrue();
        return cohort;
    }

    /// <summary>A day on which a phase is open: its last one.</summary>
    public static DateOnly During(this Cohort cohort, PhaseKind kind, int sprint = 1) => cohort.Find(kind, sprint)!.ClosesOn!.Value;

    public static ChallengeContent Complete() => new()
    {
        Title = "Raccourcir les demandes", City = "Paris", Problem = new string('a', 120), Users = "Les usagers.", ImpactHypothesis = "Ils attendront moins.", DataAndInfrastructure = "Une base.",
        Measures = [new ChallengeMeasure("Délai", "jours", 60, 20)], Profiles = [new ChallengeProfile(Expertise.Design, 1), new ChallengeProfile(Expertise.Development, 1)],
        OperationalMentor = new ChallengeMentor("Alix Petit", "Cheffe de bureau", "alix@exemple.fr"), HighLevelMentor = new ChallengeMentor("Sacha Grand", "Directeur", "sacha@exemple.fr"),
        CommitsToFreeSoftware = true, CommitsToAccessibility = true,
    };

    public static Challenge Draft(Cohort cohort, StageActor? author = null)
    {
        var challenge = Challenge.Start(cohort, Administration, "Titre", author ?? Somebody(), Now, cohort.Find(PhaseKind.CallForChallenges)!.OpensOn).Value;
        challenge.Write(Complete()).IsSuccess.ShouldBeTrue();
        return challenge;
    }

    public static Challenge HandedIn(Cohort cohort, StageActor? author = null)
    {
        var challenge = Draft(cohort, author);
        challenge.Submit(cohort, "Camille Martin", Now, cohort.During(PhaseKind.CallForChallenges)).IsSuccess.ShouldBeTrue();
        return challenge;
    }

    public static ChallengeVerdict Eligible(Cohort cohort, Challenge challenge)
    {
        var verdict = new ChallengeVerdict(challenge);
        verdict.CheckEligibility(cohort, challenge, true, null, Somebody(), Now, cohort.Find(PhaseKind.ChallengeJury)!.OpensOn).IsSuccess.ShouldBeTrue();
        return verdict;
    }

    public static IReadOnlyList<ChallengeScore> Scores(int score) => [.. Enum.GetValues<ChallengeCriterion>().Select(c => new ChallengeScore(c, score, null))];

    public static string Code(this Result result) => result.IsSuccess ? "" : result.Error.Code;
}
