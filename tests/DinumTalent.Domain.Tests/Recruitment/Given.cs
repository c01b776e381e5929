using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>What the tests of the pipeline start from: an offer published on 10 January 2027, open until the 31st.</summary>
internal static class Given
{
    public static readonly DateOnly Published = Date("2027-01-10");
    public static readonly DateOnly Deadline = Date("2027-01-31");
    public static readonly DateOnly Decision = Date("2027-03-01");
    public static readonly SkillId Skill = SkillId.New();
    public static readonly StageActor Recruiter = new(UserId.New(), "Claire Petit");
    public static readonly AcceptanceFacts NothingInTheWay = new(Unsorted: 0, SubmittedScorecards: 2, IsContractual: true);

    public static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);

    public static VacancyTerms Terms() => new()
    {
        Title = "Développeur ou développeuse F/H",
        OrganisationId = OrganisationId.New(),
        JobProfileId = JobProfileId.New(),
        Category = Category.A,
        IsPermanent = true,
        Opening = Opening.Creation,
        Basis = LegalBasis.NoCorps,
        DurationMonths = 36,
        Missions = "Développer.",
        Profile = "Curieux.",
        City = "Paris",
        Posts = 1,
        Deadline = Deadline,
        Contact = "recrutement@demo.test",
        Requirements = [new SkillRequirement(Skill, SkillLevel.Mastery, Necessity.Essential)],
        FreeCriteria = ["Motivation"],
    };

    /// <summary>A lawful contract for whoever was accepted: as published, from the day of the decision.</summary>
    public static ContractTerms Terms(Vacancy vacancy, JobApplication application)
    {
        var status = application.IsCivilServant ? EmploymentStatus.CivilServant : OfferedStatus.Of(vacancy.Basis, vacancy.DurationMonths);
        DateOnly? end = status is EmploymentStatus.FixedTerm or EmploymentStatus.Project ? Decision.AddMonths(vacancy.DurationMonths!.Value).AddDays(-1) : null;
        return new ContractTerms(status, vacancy.Category, vacancy.Basis, vacancy.OrganisationId, vacancy.JobProfileId, Period.Create(Decision, end).Value);
    }

    public static Vacancy Draft(Func<VacancyTerms, VacancyTerms>? change = null) =>
        Vacancy.Draft((change ?? (t => t))(Terms()), new Dictionary<SkillId, string> { [Skill] = "C#" }, null, Noon(Published)).Value;

    public static Vacancy Open(Func<VacancyTerms, VacancyTerms>? change = null)
    {
        var vacancy = Draft(change);
        vacancy.Publish(Published).ShouldBeDone();
        return vacancy;
    }

    public static JobApplication Application(this Vacancy vacancy, string family = "Martin")
    {
        var content = new ApplicationContent(
            PersonName.Create("Ada", family).Value, EmailAddress.Create($"ada.{FoldedText.Fold(family)}@exemple.fr").Value, null, null, false,
            new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1000), "", [], [new DeclaredSkill(Skill, SkillLevel.Expertise)], null, true);
        return vacancy.Receive(JobApplicationId.New(), content, Noon(Published), Published).Value;
    }

    public static PipelineStage Named(this Vacancy vacancy, string stage) => vacancy.Stages.Single(s => s.Name == stage);

    public static Result Move(this JobApplication application, Vacancy vacancy, string stage) =>
        application.MoveTo(vacancy.Named(stage).Id, vacancy, Recruiter, Noon(Decision));

    public static JobApplication AtInterview(this Vacancy vacancy, string family = "Martin")
    {
        var application = vacancy.Application(family);
        application.Move(vacancy, "Entretien").ShouldBeDone();
        return application;
    }

    public static Result Accept(this Vacancy vacancy, JobApplication application, AcceptanceFacts? facts = null, DateOnly? day = null) =>
        vacancy.Accept(application, facts ?? NothingInTheWay, Recruiter, Noon(day ?? Decision), day ?? Decision);

    public static Result Refuse(this JobApplication application, Vacancy vacancy, bool defer = false) =>
        application.Refuse(RefusalReason.Experience, "Bonjour.", defer, vacancy, Recruiter, Noon(Decision));

    public static void ShouldBeDone(this Result result) => result.Errors.Select(e => e.Code).ShouldBeEmpty();

    public static void ShouldBeRefusedBeside(this Result result, string field) => result.Errors.Select(e => e.Field).ShouldContain(field);

    public static void ShouldBeRefused(this Result result, string code) => result.Errors.Select(e => e.Code).ShouldContain(code);
}
