using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Receiving_applications
{
    private static readonly DateOnly PublishedOn = new(2027, 1, 10);
    private static readonly DateOnly Deadline = new(2027, 2, 28);
    private static readonly DateTime Now = new(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly SkillId Python = SkillId.New();

    [Fact]
    public void keeps_what_was_sent_at_the_entry_stage()
    {
        var vacancy = Published();

        var application = Receive(vacancy, Content(vacancy)).Value;

        application.ShouldSatisfyAllConditions(
            a => a.VacancyId.ShouldBe(vacancy.Id),
            a => a.Status.ShouldBe(ApplicationStatus.InProgress),
            a => a.StageKind.ShouldBe(StageKind.Reception),
            a => a.SortKey.ShouldBe("nguyen elodie"),
            a => a.Email.ShouldBe("elodie@exemple.fr"),
            a => a.AddressConfirmedAt.ShouldBeNull(),
            a => a.History.Single().Kind.ShouldBe(HistoryKind.Received),
            a => a.TakeEvents().ShouldBe([new ApplicationReceived(a.Id)]));
    }

    [Fact]
    public void never_changes_the_vacancy()
    {
        var vacancy = Published();
        vacancy.TakeEvents();

        Receive(vacancy, Content(vacancy));

        vacancy.TakeEvents().ShouldBeEmpty();
        vacancy.AcceptedCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("2027-02-28", true)]    // the last day, included
    [InlineData("2027-03-01", false)]
    public void ends_with_the_deadline(string day, bool received) =>
        Published().MayReceive(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).IsSuccess.ShouldBe(received);

    [Fact]
    public void is_refused_once_the_vacancy_is_closed()
    {
        var vacancy = Published();
        vacancy.Close(new DateOnly(2027, 2, 1));

        Receive(vacancy, Content(vacancy)).Error.ShouldBe(VacancyErrors.NotOpen);
    }

    [Fact]
    public void is_refused_before_publication()
    {
        var vacancy = Draft();

        Receive(vacancy, Content(vacancy)).Error.ShouldBe(VacancyErrors.NotOpen);
    }

    [Fact]
    public void needs_an_answer_to_each_compulsory_question()
    {
        var vacancy = Published();

        Receive(vacancy, Content(vacancy) with { Answers = [] }).Error.Message.ShouldContain("Pourquoi nous ?");
        Receive(vacancy, Content(vacancy) with { Answers = [new Answer(vacancy.Questions[0].Id, "  ")] }).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void refuses_an_answer_to_a_question_that_was_not_asked()
    {
        var vacancy = Published();
        var content = Content(vacancy);

        Receive(vacancy, content with { Answers = [.. content.Answers, new Answer(QuestionId.New(), "Oui")] })
            .Error.ShouldBe(ApplicationErrors.UnknownQuestion);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("mon-profil")]
    [InlineData("ftp://exemple.fr/cv")]
    public void refuses_a_profile_link_that_is_no_web_address(string link)
    {
        var vacancy = Published();

        Receive(vacancy, Content(vacancy) with { ProfileLink = link }).Error.Field.ShouldBe(nameof(JobApplication.ProfileLink));
    }

    [Fact]
    public void bounds_every_text()
    {
        var vacancy = Published();
        var content = Content(vacancy);

        Receive(vacancy, content with { Motivation = new string('a', JobApplication.MotivationMaxLength + 1) }).IsFailure.ShouldBeTrue();
        Receive(vacancy, content with { ProfileLink = "https://exemple.fr/" + new string('a', JobApplication.ProfileLinkMaxLength) }).IsFailure.ShouldBeTrue();
        Receive(vacancy, content with { Answers = [new Answer(vacancy.Questions[0].Id, new string('a', Answer.TextMaxLength + 1))] }).IsFailure.ShouldBeTrue();
        Receive(vacancy, content with { Skills = [.. Enumerable.Range(0, DeclaredSkill.MaxCount + 1).Select(_ => new DeclaredSkill(SkillId.New(), SkillLevel.Notions))] }).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void keeps_each_skill_once()
    {
        var vacancy = Published();
        var content = Content(vacancy) with { Skills = [new DeclaredSkill(Python, SkillLevel.Mastery), new DeclaredSkill(Python, SkillLevel.Notions)] };

        Receive(vacancy, content).Value.Skills.ShouldBe([new DeclaredSkill(Python, SkillLevel.Mastery)]);
    }

    [Fact]
    public void knows_the_address_of_an_account()
    {
        var vacancy = Published();

        Receive(vacancy, Content(vacancy) with { Account = UserId.New(), AddressConfirmed = true }).Value.AddressConfirmedAt.ShouldBe(Now);
    }

    [Fact]
    public void answers_a_repeated_sending_once_a_day()
    {
        var vacancy = Published();
        var application = Receive(vacancy, Content(vacancy)).Value;
        application.TakeEvents();

        application.SendRepeated(new DateOnly(2027, 2, 2));
        application.SendRepeated(new DateOnly(2027, 2, 2));
        application.TakeEvents().ShouldBe([new ApplicationRepeated(application.Id)]);

        application.SendRepeated(new DateOnly(2027, 2, 3));
        application.TakeEvents().Count.ShouldBe(1);
    }

    [Fact]
    public void confirms_the_address_once()
    {
        var vacancy = Published();
        var application = Receive(vacancy, Content(vacancy)).Value;

        application.ConfirmAddress(Now.AddHours(1));
        application.ConfirmAddress(Now.AddHours(2));

        application.AddressConfirmedAt.ShouldBe(Now.AddHours(1));
        application.History.Count(h => h.Kind is HistoryKind.AddressConfirmed).ShouldBe(1);
    }

    [Fact]
    public void lets_a_candidate_withdraw_under_a_refusal_not_told_yet()
    {
        var vacancy = Published();
        var application = Receive(vacancy, Content(vacancy)).Value;
        var recruiter = new StageActor(UserId.New(), "Claire Petit");
        application.Refuse(RefusalReason.Experience, "Nous ne retenons pas votre candidature.", defer: true, vacancy, recruiter, Now).IsSuccess.ShouldBeTrue();

        vacancy.Withdraw(application, new StageActor(null, "Élodie Nguyễn"), Now).IsSuccess.ShouldBeTrue();

        application.Status.ShouldBe(ApplicationStatus.Withdrawn);
        application.ReleaseRefusalMessage(recruiter, Now).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void withdraws_once_and_not_after_a_refusal_that_was_told()
    {
        var vacancy = Published();
        var application = Receive(vacancy, Content(vacancy)).Value;
        application.Refuse(RefusalReason.Experience, "Nous ne retenons pas votre candidature.", defer: false, vacancy, new StageActor(null, "Claire Petit"), Now);

        vacancy.Withdraw(application, new StageActor(null, "Élodie Nguyễn"), Now).IsFailure.ShouldBeTrue();
        application.Status.ShouldBe(ApplicationStatus.Refused);
    }

    [Theory]
    [InlineData(LegalBasis.CivilServant, null, EmploymentStatus.CivilServant)]
    [InlineData(LegalBasis.NeedOfService, null, EmploymentStatus.Permanent)]
    [InlineData(LegalBasis.NeedOfService, 36, EmploymentStatus.FixedTerm)]
    [InlineData(LegalBasis.Project, 24, EmploymentStatus.Project)]
    public void offers_a_status_that_follows_from_its_legal_basis(LegalBasis basis, int? months, EmploymentStatus offered) =>
        OfferedStatus.Of(basis, months).ShouldBe(offered);

    private static Result<JobApplication> Receive(Vacancy vacancy, ApplicationContent content) =>
        vacancy.Receive(JobApplicationId.New(), content, Now, DateOnly.FromDateTime(Now));

    private static ApplicationContent Content(Vacancy vacancy) => new(
        PersonName.Create("Élodie", "Nguyễn").Value, EmailAddress.Create("Elodie@exemple.fr").Value, null, "https://exemple.fr/elodie", false,
        new CvFile(FileId.New(), "cv.pdf", "application/pdf", 300_000), "Servir.",
        [new Answer(vacancy.Questions[0].Id, "Pour l’intérêt général.")], [new DeclaredSkill(Python, SkillLevel.Expertise)], null, false);

    private static Vacancy Published()
    {
        var vacancy = Draft();
        vacancy.Publish(PublishedOn).IsSuccess.ShouldBeTrue();
        return vacancy;
    }

    private static Vacancy Draft() => Vacancy.Draft(
        new VacancyTerms
        {
            Title = "Développeuse ou développeur",
            OrganisationId = OrganisationId.New(),
            JobProfileId = JobProfileId.New(),
            Category = Category.A,
            IsPermanent = true,
            Opening = Opening.Vacant,
            Basis = LegalBasis.NeedOfService,
            Missions = "Construire.",
            Profile = "Curieux.",
            City = "Paris",
            StartsOn = Deadline.AddMonths(2),
            Posts = 1,
            Deadline = Deadline,
            Contact = "recrutement@exemple.fr",
            Requirements = [new SkillRequirement(Python, SkillLevel.Mastery, Necessity.Essential)],
            Questions = [("Pourquoi nous ?", true), ("Depuis quand ?", false)],
        },
        new Dictionary<SkillId, string> { [Python] = "Python" }, null, Now.AddDays(-30)).Value;
}
