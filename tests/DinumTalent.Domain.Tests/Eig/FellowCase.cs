using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using static DinumTalent.Domain.Tests.Eig.EigCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>People who apply to a cohort, and what is noted of them.</summary>
internal static class FellowCase
{
    public static FellowContent Content(string email = "noor.haddad@exemple.fr") => new()
    {
        Name = PersonName.Create("Noor", "Haddad").Value, Email = EmailAddress.Create(email).Value, Phone = "0612345678", City = "Lille",
        Expertises = [Expertise.Design, Expertise.Development], Cv = new CvFile(FileId.New(), "cv-noor-haddad.pdf", "application/pdf", 1_000),
        Motivation = "Je m’appelle Noor Haddad, écrivez-moi à noor@ailleurs.fr : le service public me tient à cœur.",
        Answers = [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, $"Réponse de Noor sur {(int)c}."))],
    };

    public static FellowApplication Received(Cohort cohort, FellowContent? content = null, int number = 1) =>
        FellowApplication.Receive(cohort, content ?? Content(), number, Now, cohort.During(PhaseKind.CallForApplications)).Value;

    /// <summary>One that was read twice, decided on and announced, alone in its cohort.</summary>
    public static FellowApplication Preselected(Cohort cohort, FellowContent? content = null, bool isPreselected = true)
    {
        var application = Received(cohort, content);
        var verdict = new PreselectionVerdict(application);
        verdict.Preselect(cohort, application, new PreselectionOutcome([Read(cohort, application, 4), Read(cohort, application, 4)]), isPreselected, "Dossier solide.", Somebody(), Now, ReadingDay(cohort)).Code().ShouldBe("");
        new PreselectionAnnouncement(cohort, [new(application, verdict)]).Make(1, Now, ReadingDay(cohort)).Value.ShouldBe(1);
        return application;
    }

    public static DateOnly ReadingDay(Cohort cohort) => cohort.During(PhaseKind.Preselection);

    /// <summary>A reading handed in.</summary>
    public static PreselectionReading Read(Cohort cohort, FellowApplication application, int? score) => Read(cohort, application, Scored(score));

    public static PreselectionReading Read(Cohort cohort, FellowApplication application, IReadOnlyList<FellowScore> scores)
    {
        var reading = PreselectionReading.Assign(application, Somebody(), null, Now).Value;
        HandIn(reading, cohort, application, scores, ReadingDay(cohort));
        return reading;
    }

    /// <summary>A sheet handed in.</summary>
    public static AuditionSheet Heard(Cohort cohort, FellowApplication application, int score)
    {
        var sheet = AuditionSheet.Assign(application, Somebody(), null, Now).Value;
        HandIn(sheet, cohort, application, Scored(score), cohort.During(PhaseKind.Auditions));
        return sheet;
    }

    public static IReadOnlyList<FellowScore> Scored(int? score, string? comment = null) => [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, score, comment))];

    /// <summary>A challenge that all may read, with what it seeks.</summary>
    public static Challenge Published(Cohort cohort, string title, params Expertise[] sought)
    {
        var challenge = Draft(cohort);
        challenge.Write(Complete() with { Title = title, Profiles = [.. sought.Select(e => new ChallengeProfile(e, sought.Length == 1 ? 2 : 1))] }).Code().ShouldBe("");
        challenge.Submit(cohort, "Camille Martin", Now, cohort.During(PhaseKind.CallForChallenges)).Code().ShouldBe("");
        var verdict = Eligible(cohort, challenge);
        var jury = cohort.Find(PhaseKind.ChallengeJury)!.OpensOn;
        verdict.Decide(cohort, challenge, 2, new ChallengeRuling(ChallengeDecision.Chosen, 1, false, "Oui"), Somebody(), Now, jury).Code().ShouldBe("");
        new ChallengeAnnouncement(cohort, [(challenge, verdict)]).Make(1, Now, jury).Value.ShouldBe(1);
        return challenge;
    }

    private static void HandIn<TId>(FellowGrid<TId> grid, Cohort cohort, FellowApplication application, IReadOnlyList<FellowScore> scores, DateOnly day) where TId : struct, IId<TId>
    {
        grid.Declare(cohort, application, hasTie: false, null, Now, day).Code().ShouldBe("");
        grid.Write(cohort, application, scores, null, day).Code().ShouldBe("");
        grid.Submit(cohort, application, Now, day).Code().ShouldBe("");
    }
}
