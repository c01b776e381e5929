using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Booking_a_slot
{
    private static readonly DateTime Now = Given.Noon(Given.Decision);
    private static readonly DateTime Morning = Now.Date.AddDays(4).AddHours(8);
    private static readonly InterviewTerms Phone = new(InterviewKind.Phone, "06 00 00 00 00", null, 30, null, 24);
    private static readonly Interviewer[] Panel = [new(UserId.New(), "Sophie Lambert"), new(UserId.New(), "Thomas Girard")];

    private readonly JobApplication application;
    private readonly SlotPool pool;

    public Booking_a_slot()
    {
        var vacancy = Given.Open();
        application = vacancy.AtInterview();
        pool = SlotPool.Open(vacancy, Phone, Panel, [], [.. SlotPool.Cut(Morning, Morning.AddHours(3), 30, 15)], Now).Value;
    }

    [Fact]
    public void cuts_a_stretch_with_breaks_between() =>
        pool.Slots.Select(s => (s.StartsAt - Morning).TotalMinutes).ShouldBe([0, 45, 90, 135]);

    [Fact]
    public void leaves_out_what_overlaps_or_is_past()
    {
        pool.Add([Morning.AddMinutes(10)], Now).ShouldBeRefused("interview.no-slots");
        pool.Add([Now.AddHours(-1)], Now).ShouldBeRefused("interview.no-slots");
        pool.Add([Morning.AddHours(-1)], Now).ShouldBeDone();
        pool.Slots[0].StartsAt.ShouldBe(Morning.AddHours(-1));
    }

    [Fact]
    public void plans_the_interview_and_tells_everybody()
    {
        var interview = Offered();

        interview.Book(pool.Slots[1].Id, pool, isTaken: false, Now).ShouldBeDone();

        (interview.Status, interview.StartsAt, interview.Sequence).ShouldBe((InterviewStatus.Planned, (DateTime?)Morning.AddMinutes(45), 1));
        Told(interview).ShouldBe([InterviewNews.Planned, InterviewNews.Planned, InterviewNews.Planned]);
    }

    [Fact]
    public void is_refused_when_somebody_was_first()
    {
        var interview = Offered();

        interview.Book(pool.Slots[0].Id, pool, isTaken: true, Now).ShouldBeRefused("interview.slot-taken");
        interview.Status.ShouldBe(InterviewStatus.Offered);
    }

    [Fact]
    public void twice_the_same_changes_nothing()
    {
        var interview = Offered();
        interview.Book(pool.Slots[0].Id, pool, isTaken: false, Now).ShouldBeDone();
        Told(interview);

        interview.Book(pool.Slots[0].Id, pool, isTaken: true, Now).ShouldBeDone();

        interview.Sequence.ShouldBe(1);
        Told(interview).ShouldBeEmpty();
    }

    [Fact]
    public void may_be_changed_until_the_notice_and_not_after()
    {
        var interview = Offered();
        interview.Book(pool.Slots[0].Id, pool, isTaken: false, Now).ShouldBeDone();
        Told(interview);

        interview.Book(pool.Slots[2].Id, pool, isTaken: false, Morning.AddHours(-24)).ShouldBeDone();
        Told(interview).ShouldAllBe(n => n == InterviewNews.Changed);

        interview.Book(pool.Slots[3].Id, pool, isTaken: false, Morning.AddHours(-22)).ShouldBeRefused("interview.too-late");
    }

    [Fact]
    public void is_refused_for_a_slot_that_begins_within_the_notice() =>
        Offered().Book(pool.Slots[0].Id, pool, isTaken: false, Morning.AddHours(-23)).ShouldBeRefused("interview.slot-too-soon");

    [Fact]
    public void declined_frees_the_slot_and_tells_panel_and_planner()
    {
        var interview = Offered();
        interview.Book(pool.Slots[0].Id, pool, isTaken: false, Now).ShouldBeDone();
        Told(interview);

        interview.Decline("Je ne suis pas libre", Now).ShouldBeDone();

        (interview.Status, interview.SlotId).ShouldBe((InterviewStatus.Declined, (SlotId?)null));
        Told(interview).Count.ShouldBe(4);
        interview.Decline(null, Now).ShouldBeDone();
        Told(interview).ShouldBeEmpty();
    }

    [Fact]
    public void taken_back_by_the_recruiter_only_while_free()
    {
        pool.Withdraw(pool.Slots[0].Id, isTaken: true).ShouldBeRefused("interview.slot-held");
        pool.Withdraw(pool.Slots[0].Id, isTaken: false).ShouldBeDone();
        pool.Slots.Count.ShouldBe(3);
    }

    private Interview Offered()
    {
        var interview = Interview.Offer(application, pool, Given.Recruiter, Now).Value;
        Told(interview).ShouldBe([InterviewNews.SlotsOffered]);
        return interview;
    }

    private static List<InterviewNews> Told(Interview interview) =>
        [.. ((IAggregateRoot)interview).TakeEvents().OfType<InterviewNoticeDue>().Select(n => n.News)];
}
