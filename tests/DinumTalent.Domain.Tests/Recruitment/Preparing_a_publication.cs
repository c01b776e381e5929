using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Preparing_a_publication
{
    private static readonly Approver Ada = new(UserId.New(), "Ada Petit");
    private static readonly Approver Bob = new(UserId.New(), "Bob Grand");

    [Fact]
    public void tells_all_compulsory_mentions_that_are_missing_at_once()
    {
        var vacancy = Draft(Terms with { Basis = LegalBasis.CivilServant, DurationMonths = null, Profile = " ", StartsOn = null });

        vacancy.Publish(Today).Errors.Select(e => e.Field).ShouldBe([nameof(Vacancy.Profile), nameof(Vacancy.Corps), nameof(Vacancy.StartsOn)]);
        vacancy.Publish(Today).Errors.ShouldAllBe(e => e.Message.Contains("décret n° 2018-1351, art. 3"));
    }

    [Fact]
    public void asks_for_the_date_of_the_vacancy_where_a_post_is_vacant_and_binds_only_what_must_be_published()
    {
        Draft(Terms with { StartsOn = null, Opening = Opening.Creation }).Publish(Today).ShouldBeDone();
        Draft(Terms with { StartsOn = null, IsPermanent = false, DurationMonths = 6 }).Publish(Today).ShouldBeDone();
        Draft(Terms with { StartsOn = null }).Publish(Today).ShouldBeRefused("vacancy.mention-missing");
    }

    [Theory]
    [InlineData("n’importe quoi", false)]
    [InlineData("Bureau 12, 20 avenue de Ségur, 75007 Paris, 2026-2027", false)]
    [InlineData("rh@dinum", false)]
    [InlineData("Bureau du recrutement (recrutement@dinum.example).", true)]
    [InlineData("Mme Durand : 01 23 45 67 89, le matin", true)]
    [InlineData("+33 (0)1 23 45 67 89", true)]
    public void asks_for_a_contact_that_can_be_written_to_or_called(string contact, bool reachable)
    {
        new VacancyContact(contact).Check().IsSuccess.ShouldBe(reachable);
        Draft(Terms with { Contact = contact }).Publish(Today).Errors.Select(e => e.Field).ShouldBe(reachable ? [] : [nameof(Vacancy.Contact)]);
    }

    [Theory]
    [InlineData("2027-01-04", "vacancy.publication-not-to-come")] // today
    [InlineData("2027-01-05", null)]
    [InlineData("2027-01-31", null)] // the deadline
    [InlineData("2027-02-01", "vacancy.publication-after-deadline")]
    public void schedules_a_day_to_come_until_the_deadline(string day, string? refusal) =>
        (Draft().Schedule(Day(day), Today).Errors is [var error, ..] ? error.Code : null).ShouldBe(refusal);

    [Fact]
    public void publishes_on_the_day_chosen_and_not_before()
    {
        var vacancy = Draft();
        vacancy.Schedule(Day("2027-01-10"), Today).ShouldBeDone();

        vacancy.PublishAsScheduled(Day("2027-01-09"), ApprovalNeed.None).ShouldBeRefused("vacancy.nothing-scheduled");
        vacancy.PublishAsScheduled(Day("2027-01-10"), ApprovalNeed.None).ShouldBeDone();

        (vacancy.Status, vacancy.PublishedOn, vacancy.PublishesOn).ShouldBe((VacancyStatus.Published, Day("2027-01-10"), null));
    }

    [Fact]
    public void gives_the_day_up_and_says_why_when_it_cannot_be_published()
    {
        var vacancy = Draft(Terms with { Profile = "" });
        vacancy.Schedule(Day("2027-01-10"), Today).ShouldBeDone();

        vacancy.PublishAsScheduled(Day("2027-01-10"), new ApprovalNeed([new ApprovalStep("Service", ApprovalStepKind.Approval, 1, [Ada])], null)).ShouldBeDone();

        (vacancy.Status, vacancy.PublishesOn).ShouldBe((VacancyStatus.Draft, null));
        var told = vacancy.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<PublicationMissed>();
        told.Reasons.Split('\n').ShouldBe([ApprovalErrors.Needed.Message, "Mention obligatoire (décret n° 2018-1351, art. 3) : le profil attendu, en expérience ou en compétences."]);
    }

    [Fact]
    public void names_several_co_recruiters_and_one_manager()
    {
        var vacancy = Draft();

        vacancy.Involve(new Approver(Recruiter.UserId!.Value, Recruiter.Name), VacancyMemberRole.CoRecruiter).ShouldBeRefused("vacancy.author-recruits");
        vacancy.Involve(Ada, VacancyMemberRole.Manager).ShouldBeDone();
        vacancy.Involve(Ada, VacancyMemberRole.CoRecruiter).ShouldBeRefused("vacancy.involved-already");
        vacancy.Involve(Bob, VacancyMemberRole.Manager).ShouldBeRefused("vacancy.one-manager");
        vacancy.Involve(Bob, VacancyMemberRole.CoRecruiter).ShouldBeDone();
        vacancy.TakeEvents().ShouldBe([new VacancyMemberNamed(vacancy.Id, Ada.Id), new VacancyMemberNamed(vacancy.Id, Bob.Id)]);

        vacancy.Release(Ada.Id).ShouldBeDone();
        vacancy.Release(Ada.Id).IsFailure.ShouldBeTrue();
        vacancy.Members.ShouldHaveSingleItem().UserId.ShouldBe(Bob.Id);
    }

    [Fact]
    public void keeps_a_template_without_dates()
    {
        var template = VacancyTemplate.Save(" Développeur ", Terms, Recruiter, Now).Value;

        (template.Name, template.Terms.StartsOn, template.Terms.Deadline, template.Terms.Missions).ShouldBe(("Développeur", null, default(DateOnly), Terms.Missions));
        VacancyTemplate.Save(" ", Terms, Recruiter, Now).IsFailure.ShouldBeTrue();
    }
}
