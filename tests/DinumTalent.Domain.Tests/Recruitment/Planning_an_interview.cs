using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Planning_an_interview
{
    private static readonly DateTime Now = Given.Noon(Given.Decision);
    private static readonly DateTime Start = Now.AddDays(4);
    private static readonly InterviewTerms Video = new(InterviewKind.Video, null, "https://visio.exemple.fr/salle", 45, null, 24);
    private static readonly Interviewer First = new(UserId.New(), "Sophie Lambert");
    private static readonly Interviewer Second = new(UserId.New(), "Thomas Girard");

    private readonly Vacancy vacancy = Given.Open();
    private readonly JobApplication application;

    public Planning_an_interview() => application = vacancy.AtInterview();

    [Fact]
    public void tells_candidate_and_panel_one_by_one()
    {
        var interview = Planned();

        interview.Status.ShouldBe(InterviewStatus.Planned);
        Notices(interview).ShouldBe([(InterviewNews.Planned, null), (InterviewNews.Planned, First.MemberId), (InterviewNews.Planned, Second.MemberId)]);
    }

    [Fact]
    public void in_the_past_invites_nobody()
    {
        var interview = Interview.Plan(application, Video, Now.AddDays(-1), [First, Second], [], Given.Recruiter, Now).Value;

        Notices(interview).ShouldBeEmpty();
        interview.RecordHeld([First.MemberId], null, application, Given.Recruiter, Now).ShouldBeDone();
    }

    [Fact]
    public void waits_until_the_entry_stage_is_left()
    {
        var fresh = vacancy.Application("Durand");

        Interview.Plan(fresh, Video, Start, [First], [], Given.Recruiter, Now).Errors.ShouldContain(InterviewErrors.Untreated);
    }

    [Theory]
    [InlineData(InterviewKind.OnSite, null, null, "Place")]
    [InlineData(InterviewKind.Video, null, null, "Link")]
    [InlineData(InterviewKind.Video, null, "http://visio.exemple.fr", "Link")]
    [InlineData(InterviewKind.Video, null, "javascript:alert(1)", "Link")]
    public void needs_where(InterviewKind kind, string? place, string? link, string field) =>
        Interview.Plan(application, new InterviewTerms(kind, place, link, 45, null, 24), Start, [First], [], Given.Recruiter, Now).Errors.ShouldContain(e => e.Field == field);

    [Fact]
    public void needs_a_panel_without_doubles() =>
        Interview.Plan(application, Video, Start, [First, First], [], Given.Recruiter, Now).Errors.ShouldContain(e => e.Field == "Panel");

    [Fact]
    public void moved_by_the_recruiter_raises_the_sequence_and_tells_everybody()
    {
        var interview = Planned();
        interview.TakeEvents();

        interview.Move(Video, Start.AddDays(1), Now).ShouldBeDone();

        interview.Sequence.ShouldBe(1);
        Notices(interview).ShouldAllBe(n => n.News == InterviewNews.Changed);
        interview.Move(Video, Now.AddHours(-1), Now).ShouldBeRefused("interview.not-to-come");
    }

    [Fact]
    public void cancelled_needs_a_reason_and_happens_once()
    {
        var interview = Planned();
        interview.TakeEvents();

        interview.Cancel(" ", Now).IsFailure.ShouldBeTrue();
        interview.Cancel("Salle fermée", Now).ShouldBeDone();
        interview.Cancel("Encore", Now).ShouldBeDone();

        (interview.Sequence, interview.Reason).ShouldBe((1, "Salle fermée"));
        Notices(interview).Count.ShouldBe(3);
        interview.Move(Video, Start, Now).ShouldBeRefused("interview.not-possible");
    }

    [Fact]
    public void with_somebody_replaced_tells_who_leaves_who_comes_and_who_stays()
    {
        var interview = Planned();
        interview.TakeEvents();
        var third = new Interviewer(UserId.New(), "Nadia Benali");

        interview.ChangePanel([First, third], application, Now).ShouldBeDone();

        Notices(interview).ShouldBe(
            [(InterviewNews.LeftPanel, Second.MemberId), (InterviewNews.Changed, First.MemberId), (InterviewNews.Planned, third.MemberId)], ignoreOrder: true);
        interview.Sequence.ShouldBe(1);
        interview.ChangePanel([First, third], application, Now).ShouldBeDone();
        interview.Sequence.ShouldBe(1);
    }

    [Fact]
    public void is_recorded_once_begun_with_who_was_present()
    {
        var interview = Planned();

        interview.RecordHeld([First.MemberId], null, application, Given.Recruiter, Now).ShouldBeRefused("interview.not-yet-held");
        interview.RecordHeld([], null, application, Given.Recruiter, Start).ShouldBeRefused("interview.nobody-present");
        interview.RecordHeld([UserId.New()], null, application, Given.Recruiter, Start).ShouldBeRefused("interview.not-in-panel");
        interview.RecordHeld([First.MemberId], "Bon échange", application, Given.Recruiter, Start).ShouldBeDone();

        interview.Present.ShouldBe([First.MemberId]);
        interview.MayBeScoredBy(First.MemberId, Start).ShouldBeDone();
        interview.MayBeScoredBy(Second.MemberId, Start).ShouldBeRefused("interview.was-absent");
    }

    [Fact]
    public void corrected_as_missed_forgets_who_was_present()
    {
        var interview = Planned();
        interview.RecordHeld([First.MemberId], null, application, Given.Recruiter, Start).ShouldBeDone();

        interview.RecordNoShow("Absent", application, Given.Recruiter, Start).ShouldBeDone();

        (interview.Status, interview.Present.Count).ShouldBe((InterviewStatus.NoShow, 0));
    }

    [Fact]
    public void is_not_recorded_after_the_decision()
    {
        var interview = Planned();
        application.Refuse(vacancy).ShouldBeDone();

        interview.RecordHeld([First.MemberId], null, application, Given.Recruiter, Start).ShouldBeRefused("application.not-in-progress");
    }

    [Fact]
    public void reminds_once_of_each_start()
    {
        var interview = Planned();
        interview.TakeEvents();

        interview.Remind(Start.AddDays(-1));
        Notices(interview).Count.ShouldBe(3);
        interview.Remind(Start.AddHours(-2));
        Notices(interview).ShouldBeEmpty();

        interview.Move(Video, Start.AddDays(5), Start.AddDays(-1)).ShouldBeDone();
        interview.TakeEvents();
        interview.Remind(Start.AddDays(4));
        Notices(interview).Count.ShouldBe(3);
    }

    [Fact]
    public void does_not_remind_whoever_learned_of_it_just_before()
    {
        var interview = Interview.Plan(application, Video, Now.AddHours(20), [First], [], Given.Recruiter, Now).Value;
        interview.TakeEvents();

        interview.Remind(Now.AddHours(1));

        Notices(interview).ShouldBeEmpty();
    }

    private Interview Planned() => Interview.Plan(application, Video, Start, [First, Second], [], Given.Recruiter, Now).Value;

    private static List<(InterviewNews News, UserId? Member)> Notices(Interview interview) =>
        [.. ((IAggregateRoot)interview).TakeEvents().OfType<InterviewNoticeDue>().Select(n => (n.News, n.MemberId))];
}
