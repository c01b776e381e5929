using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Leading_a_vacancy
{
    [Fact]
    public void publishes_a_draft_and_says_so()
    {
        var vacancy = Draft();

        vacancy.Publish(Today).ShouldBeDone();

        (vacancy.Status, vacancy.PublishedOn).ShouldBe((VacancyStatus.Published, Today));
        vacancy.TakeEvents().ShouldBe([new VacancyPublished(vacancy.Id)]);
    }

    [Fact]
    public void does_not_publish_after_the_deadline()
    {
        var vacancy = Draft();

        vacancy.Publish(Terms.Deadline.AddDays(1)).ShouldBeRefused("vacancy.deadline-passed");
        vacancy.Publish(Terms.Deadline).ShouldBeDone();
    }

    [Fact]
    public void does_not_publish_a_start_that_has_passed()
    {
        var vacancy = Vacancy.Draft(Terms with { StartsOn = Today.AddDays(-1) }, Labels, null, Now).Value;

        vacancy.Publish(Today).ShouldBeRefused("vacancy.start-passed");
        vacancy.Publish(Today.AddDays(-1)).ShouldBeDone();
    }

    [Theory]
    [InlineData("2027-01-31", true)] // the first deadline
    [InlineData("2027-01-20", true)] // the day itself
    [InlineData("2027-01-19", false)]
    public void opens_again_what_was_closed_too_early_until_any_day_to_come(string deadline, bool allowed)
    {
        var vacancy = Published();
        vacancy.Close(Day("2027-01-15")).ShouldBeDone();

        vacancy.Extend(Day(deadline), Day("2027-01-20")).IsSuccess.ShouldBe(allowed);
    }

    [Fact]
    public void says_the_one_reason_why_an_act_is_not_possible()
    {
        var ended = Published();
        ended.Cancel("Poste supprimé", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeDone();

        Draft().May(VacancyAct.Close).Error.Message.ShouldBe("L’offre est à l’état « Brouillon » : il faudrait qu’elle soit à l’état « Publiée ».");
        Draft().May(VacancyAct.Cancel).Error.Code.ShouldBe("vacancy.not-possible");
        ended.May(VacancyAct.Close).Error.Message.ShouldBe("Ce recrutement est terminé : l’offre est à l’état « Annulée ».");
        Published(Terms with { IsPermanent = false, DurationMonths = 6 }).May(VacancyAct.RecordUrgency).Error.ShouldBe(VacancyErrors.NoDelayToLift);
    }

    [Fact]
    public void does_not_publish_twice() => Published().Publish(Today).ShouldBeRefused("vacancy.not-publishable");

    [Theory]
    [InlineData("2027-01-31", "2027-01-10", false)] // the same deadline
    [InlineData("2027-02-01", "2027-01-10", true)]
    [InlineData("2027-02-05", "2027-02-06", false)] // later than the old one, but past
    public void extends_to_a_later_day_to_come(string deadline, string today, bool allowed) =>
        Published().Extend(Day(deadline), Day(today)).IsSuccess.ShouldBe(allowed);

    [Theory]
    [InlineData("2027-07-10", false, true)] // six months to the day
    [InlineData("2027-07-11", false, false)]
    [InlineData("2036-12-31", false, false)]
    [InlineData("2036-12-31", true, true)]
    public void asks_to_confirm_a_day_more_than_six_months_away(string deadline, bool confirmed, bool allowed) =>
        Published().Extend(Day(deadline), Day("2027-01-10"), confirmed).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void opens_a_closed_vacancy_again_by_extending_it()
    {
        var vacancy = Closed();

        vacancy.Extend(Day("2027-03-01"), Day("2027-02-05")).ShouldBeDone();

        (vacancy.Status, vacancy.ClosedOn).ShouldBe((VacancyStatus.Published, null));
    }

    [Fact]
    public void receives_applications_until_the_deadline_included()
    {
        var vacancy = Published();

        vacancy.IsOpen(Terms.Deadline).ShouldBeTrue();
        vacancy.IsOpen(Terms.Deadline.AddDays(1)).ShouldBeFalse();
        Closed().IsOpen(Today).ShouldBeFalse();
    }

    [Fact]
    public void cancels_with_a_reason_only()
    {
        var vacancy = Published();

        vacancy.Cancel(" ", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeRefused(VacancyErrors.ReasonMissing);
        vacancy.Cancel("Poste supprimé", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeDone();

        (vacancy.Status, vacancy.ChangeReason).ShouldBe((VacancyStatus.Cancelled, "Poste supprimé"));
    }

    [Fact]
    public void does_not_cancel_over_the_head_of_somebody_accepted()
    {
        var vacancy = Published(Terms with { Basis = LegalBasis.NoCorps });
        var application = Application(vacancy);
        application.MoveTo(vacancy.Stages.First(s => s.Kind == StageKind.Intermediate).Id, vacancy, Recruiter, Now).ShouldBeDone();
        vacancy.Close(Day("2027-02-01"));
        vacancy.Accept(application, new AcceptanceFacts(0, 2, true), Recruiter, Now, Day("2027-02-05")).ShouldBeDone();

        vacancy.Cancel("Poste supprimé", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeRefused(VacancyErrors.SomebodyAccepted);
        vacancy.DeclareFruitless("Personne", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeRefused(VacancyErrors.SomebodyAccepted);
    }

    [Fact]
    public void declares_fruitless_after_closing_only()
    {
        Published().DeclareFruitless("Personne", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeRefused("vacancy.not-possible");

        var vacancy = Closed();
        vacancy.DeclareFruitless("Aucun profil", [], Given.Recruiter, Given.Noon(Today), Day("2027-03-01")).ShouldBeDone();
        vacancy.Status.ShouldBe(VacancyStatus.Fruitless);
    }

    [Fact]
    public void records_an_urgency_once_and_only_where_there_is_a_delay_to_lift()
    {
        var vacancy = Published();
        vacancy.RecordUrgency("").ShouldBeRefused(VacancyErrors.ReasonMissing);
        vacancy.RecordUrgency("Continuité du service").ShouldBeDone();
        vacancy.RecordUrgency("Encore").ShouldBeRefused(VacancyErrors.UrgencyAlreadyRecorded);

        Published(Terms with { IsPermanent = false, DurationMonths = 6 }).RecordUrgency("Vite").ShouldBeRefused(VacancyErrors.NoDelayToLift);
    }

    [Fact]
    public void records_a_fruitless_search_once()
    {
        var vacancy = Published();
        vacancy.RecordFruitlessSearch("Deux candidatures de titulaires, aucune adaptée.", Today).ShouldBeDone();

        vacancy.FruitlessRecordedOn.ShouldBe(Today);
        vacancy.RecordFruitlessSearch("Encore", Today).ShouldBeRefused(VacancyErrors.FruitlessAlreadyRecorded);
    }

    [Fact]
    public void deletes_drafts_alone()
    {
        Draft().MayBeDeleted().ShouldBeDone();
        Published().MayBeDeleted().ShouldBeRefused("vacancy.not-possible");
    }

    [Fact]
    public void offers_exactly_the_acts_that_do_not_fail_by_state()
    {
        var ended = Published();
        ended.Cancel("Poste supprimé", [], Given.Recruiter, Given.Noon(Today), Today);

        Enum.GetValues<VacancyAct>().Where(Draft().Allows).ShouldBe(
            [VacancyAct.Edit, VacancyAct.Submit, VacancyAct.Publish, VacancyAct.Schedule, VacancyAct.RecordUrgency, VacancyAct.Delete]);
        Enum.GetValues<VacancyAct>().Where(Published().Allows).ShouldBe(
            [VacancyAct.Edit, VacancyAct.Extend, VacancyAct.Close, VacancyAct.Cancel, VacancyAct.RecordUrgency, VacancyAct.RecordFruitlessSearch]);
        Enum.GetValues<VacancyAct>().Where(ended.Allows).ShouldBeEmpty();
    }
}
