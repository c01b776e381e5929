using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>A mission of ten months, from 15 September 2027, with two mentors.</summary>
internal static class MissionCase
{
    public static readonly DateOnly First = new(2027, 9, 15);
    public static readonly DateOnly Last = new(2028, 7, 14);

    public static Challenge Chosen(Cohort cohort, Domain.Recruitment.StageActor? author = null)
    {
        var challenge = EigCase.HandedIn(cohort, author);
        var verdict = EigCase.Eligible(cohort, challenge);
        var day = cohort.Find(PhaseKind.ChallengeJury)!.OpensOn;
        verdict.Decide(cohort, challenge, ChallengeVerdict.FewestReviews, new ChallengeRuling(ChallengeDecision.Chosen, 1, false, "Motifs."), EigCase.Somebody(), EigCase.Now, day).IsSuccess.ShouldBeTrue();
        new ChallengeAnnouncement(cohort, [(challenge, verdict)]).Make(1, EigCase.Now, day).IsSuccess.ShouldBeTrue();
        return challenge;
    }

    public static MissionTerms Terms(DateOnly? from = null, DateOnly? until = null) => new()
    {
        Administration = "Direction des essais", City = "Paris", StartsOn = from ?? First, EndsOn = until ?? Last, Employment = EmploymentStatus.FixedTerm, Basis = LegalBasis.NeedOfService, TeleworkDays = 2,
        Duties = "Concevoir le service.", Operational = new ChallengeMentor("Alix Petit", "Cheffe de bureau", "alix@exemple.fr"), HighLevel = new ChallengeMentor("Sacha Grand", "Directeur", "sacha@exemple.fr"),
    };

    public static MissionPerson Person(string email = "camille@exemple.fr", UserId? account = null) => new(PersonName.Create("Camille", "Martin").Value, EmailAddress.Create(email).Value, account);

    public static Result<Domain.Eig.Mission> Opened(MissionTerms terms)
    {
        var cohort = EigCase.Cohort();
        return Domain.Eig.Mission.Open(cohort, Chosen(cohort), Person(), Expertise.Design, terms, EigCase.Now);
    }

    public static Domain.Eig.Mission Mission(MissionTerms? terms = null) => Opened(terms ?? Terms()).Value;

    public static void Ok(this Result result) => result.IsSuccess.ShouldBeTrue(result.IsFailure ? result.Error.Message : null);
}
