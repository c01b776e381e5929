using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests;

/// <summary>Sample values that the tests vary.</summary>
internal static class Sample
{
    public static readonly SkillId Coding = SkillId.New();
    public static readonly SkillId Testing = SkillId.New();
    public static readonly DateTime Now = new(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = Day("2027-01-04");
    public static readonly StageActor Recruiter = new(UserId.New(), "Claire Petit");

    public static readonly IReadOnlyDictionary<SkillId, string> Labels = new Dictionary<SkillId, string> { [Coding] = "Programmer", [Testing] = "Tester" };

    public static readonly VacancyTerms Terms = new()
    {
        Title = "Développeuse ou développeur (F/H)",
        OrganisationId = OrganisationId.New(),
        JobProfileId = JobProfileId.New(),
        Category = Category.A,
        IsPermanent = true,
        Opening = Opening.Vacant,
        Basis = LegalBasis.NeedOfService,
        DurationMonths = 36,
        Missions = "Écrire du code.",
        Profile = "Curieux.",
        City = "Paris",
        StartsOn = Day("2028-01-03"),
        Posts = 1,
        Deadline = Day("2027-01-31"),
        Contact = "recrutement@dinum.example",
        Requirements = [new(Coding, SkillLevel.Mastery, Necessity.Essential), new(Testing, SkillLevel.Practice, Necessity.Desirable)],
        Questions = [("Quand commencez-vous ?", true)],
        FreeCriteria = ["Sens du service"],
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Vacancy Draft(VacancyTerms? terms = null) => Vacancy.Draft(terms ?? Terms, Labels, Recruiter.UserId, Now).Value;

    public static Vacancy Published(VacancyTerms? terms = null, string on = "2027-01-04")
    {
        var vacancy = Draft(terms);
        vacancy.Publish(Day(on)).ShouldBeDone();
        return vacancy;
    }

    public static Vacancy Closed(VacancyTerms? terms = null)
    {
        var vacancy = Published(terms);
        vacancy.Close(Day("2027-02-01")).ShouldBeDone();
        return vacancy;
    }

    public static JobApplication Application(Vacancy vacancy, string email = "ada@exemple.fr", bool isCivilServant = false) =>
        vacancy.Receive(JobApplicationId.New(), new ApplicationContent(
            PersonName.Create("Ada", "Lovelace").Value, EmailAddress.Create(email).Value, null, null, isCivilServant,
            new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1_000), "Motivée.",
            vacancy.Questions.Select(q => new Answer(q.Id, "Demain")).ToList(), [], null, AddressConfirmed: true), Now, Today).Value;

    public static void ShouldBeDone(this Result result) => result.Errors.ShouldBeEmpty();

    public static void ShouldBeRefused(this Result result, Error because) => result.Errors.ShouldContain(because);

    public static void ShouldBeRefused(this Result result, string code) => result.Errors.Select(e => e.Code).ShouldContain(code);
}
