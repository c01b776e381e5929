using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using static DinumTalent.Domain.Tests.Eig.EigCase;
using static DinumTalent.Domain.Tests.Eig.FellowCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>From what readers note to what is announced.</summary>
public sealed class Reading_anonymous_files
{
    private readonly Cohort cohort = Cohort();
    private readonly FellowApplication application;

    public Reading_anonymous_files() => application = Received(cohort);

    private DateOnly Day => ReadingDay(cohort);

    [Fact]
    public void is_not_for_the_person_who_applies()
    {
        var (own, reader) = (UserId.New(), Somebody());
        var sent = Received(cohort, Content() with { Account = own });

        PreselectionReading.Assign(sent, reader with { UserId = own }, null, Now).Error.ShouldBe(FellowErrors.NotToJudge);
        PreselectionReading.Assign(sent, reader, sent.Email, Now).Error.ShouldBe(FellowErrors.NotToJudge, "sent without the account");
        PreselectionReading.Assign(sent, reader, "lecteur@exemple.fr", Now).Value.JudgeId.ShouldBe(reader.UserId!.Value);
    }

    [Fact]
    public void begins_with_the_declaration_of_ties()
    {
        var reading = Asked();

        reading.Write(cohort, application, Scored(3), null, Day).Error.ShouldBe(FellowErrors.IndependenceFirst);
        reading.Submit(cohort, application, Now, Day).Error.ShouldBe(FellowErrors.IndependenceFirst);
        reading.Declare(cohort, application, hasTie: false, null, Now, Day).IsSuccess.ShouldBeTrue();
        reading.Write(cohort, application, Scored(3), null, Day).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void recuses_whoever_recognises_somebody_for_good_and_forgets_what_was_noted()
    {
        var reading = Asked();
        reading.Declare(cohort, application, false, null, Now, Day);
        reading.Write(cohort, application, Scored(3), "Bien", Day);

        reading.Declare(cohort, application, hasTie: true, " ", Now, Day).Error.ShouldBe(FellowErrors.TieUnexplained);
        reading.Declare(cohort, application, hasTie: true, "J’ai reconnu un ancien collègue", Now, Day).IsSuccess.ShouldBeTrue();

        (reading.Scores.Count, reading.Remarks, reading.IsOutstanding).ShouldBe((0, null, false));
        reading.Declare(cohort, application, hasTie: true, "Encore", Now, Day).IsSuccess.ShouldBeTrue("twice changes nothing");
        reading.Tie.ShouldBe("J’ai reconnu un ancien collègue");
        reading.Declare(cohort, application, hasTie: false, null, Now, Day).Error.ShouldBe(FellowErrors.Recused);
        reading.Submit(cohort, application, Now, Day).Error.ShouldBe(FellowErrors.Recused);
        reading.MayBeRemoved().Error.ShouldBe(FellowErrors.GridRemains);
    }

    [Fact]
    public void happens_in_its_phase_alone_and_on_its_own_application()
    {
        var (reading, phase) = (Asked(), cohort.Find(PhaseKind.Preselection)!);

        reading.Declare(cohort, application, false, null, Now, phase.OpensOn.AddDays(-1)).Code().ShouldBe("cohort.phase-not-open");
        reading.Declare(cohort, application, false, null, Now, phase.ClosesOn!.Value.AddDays(1)).Code().ShouldBe("cohort.phase-over");
        reading.Declare(cohort, Received(cohort), false, null, Now, Day).Error.ShouldBe(Error.NotFound);
        application.Withdraw(Now);
        reading.Declare(cohort, application, false, null, Now, Day).Error.ShouldBe(FellowErrors.Withdrawn);
        PreselectionReading.Assign(application, Somebody(), null, Now).Error.ShouldBe(FellowErrors.Withdrawn);
    }

    [Fact]
    public void takes_six_scores_from_0_to_5()
    {
        var reading = Declared();

        reading.Write(cohort, application, Scored(6), null, Day).Errors.Count.ShouldBe(6);
        reading.Write(cohort, application, Scored(-1), null, Day).Errors.Count.ShouldBe(6);
        reading.Write(cohort, application, [.. Scored(1), .. Scored(2)], null, Day).Error.ShouldBe(FellowErrors.ScoredTwice);
        reading.Write(cohort, application, [.. Scored(2).Skip(1)], null, Day).IsSuccess.ShouldBeTrue("a draft may lack some");
        reading.Submit(cohort, application, Now, Day).Errors.Select(e => e.Field).ShouldBe(["Scores[0].Score"]);
        reading.Write(cohort, application, Scored(0), null, Day).IsSuccess.ShouldBeTrue();
        reading.Submit(cohort, application, Now, Day).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void leaves_a_criterion_out_with_a_reason_and_never_all_of_them()
    {
        var reading = Declared();
        reading.Write(cohort, application, Scored(null, "Le dossier n’en dit rien"), null, Day);
        reading.Submit(cohort, application, Now, Day).Error.ShouldBe(FellowErrors.NothingScored);

        reading.Write(cohort, application, [new FellowScore(FellowCriterion.Expertise, 4, null), .. Scored(null, "Rien").Skip(1)], null, Day);
        reading.Submit(cohort, application, Now, Day).IsSuccess.ShouldBeTrue();

        var means = new PreselectionOutcome([reading]).Means;
        (means.Overall, means.On(FellowCriterion.Expertise), means.On(FellowCriterion.Teamwork)).ShouldBe((4m, 4m, null), "not assessed is not 0");
    }

    [Fact]
    public void is_handed_in_once()
    {
        var reading = Read(cohort, application, 3);

        reading.Submit(cohort, application, Now.AddDays(1), Day).IsSuccess.ShouldBeTrue("twice changes nothing");
        reading.SubmittedAt.ShouldBe(Now);
        reading.Write(cohort, application, Scored(5), null, Day).Error.ShouldBe(FellowErrors.GridSubmitted);
        reading.Declare(cohort, application, true, "Trop tard", Now, Day).Error.ShouldBe(FellowErrors.GridSubmitted);
        reading.MayBeRemoved().Error.ShouldBe(FellowErrors.GridRemains);
        Asked().MayBeRemoved().IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void has_means_of_what_was_handed_in_alone()
    {
        var none = new PreselectionOutcome([Declared()]).Means;
        var two = new PreselectionOutcome([Read(cohort, application, 2), Read(cohort, application, [new FellowScore(FellowCriterion.Expertise, 5, null), .. Scored(3).Skip(1)]), Declared()]).Means;

        (none.Count, none.Overall, none.Spread, none.On(FellowCriterion.Autonomy)).ShouldBe((0, null, null, null));
        (two.Count, Math.Round(two.Overall!.Value, 4), two.Spread, two.On(FellowCriterion.Expertise), two.On(FellowCriterion.Autonomy)).ShouldBe((2, 2.6667m, 1.3333m, 3.5m, 2.5m));
    }

    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(2, 4, true)]
    public void asks_a_third_reader_where_two_differ_too_much(int one, int other, bool needed)
    {
        var two = new PreselectionOutcome([Read(cohort, application, one), Read(cohort, application, other)]);

        two.NeedsAnotherReading.ShouldBe(needed);
        (two with { LargestSpread = 2 }).NeedsAnotherReading.ShouldBeFalse();
        (two with { Readings = [.. two.Readings, Read(cohort, application, 0)] }).NeedsAnotherReading.ShouldBeFalse("a third has answered");
        new PreselectionOutcome([Read(cohort, application, one)]).NeedsAnotherReading.ShouldBeTrue();
        new PreselectionOutcome([]).NeedsAnotherReading.ShouldBeTrue();
    }

    [Fact]
    public void is_enough_to_decide_when_nothing_more_is_awaited()
    {
        Decide().Code().ShouldBe("fellow.too-few-readings");
        Decide(Read(cohort, application, 4)).Code().ShouldBe("fellow.too-few-readings");
        Decide(Read(cohort, application, 1), Read(cohort, application, 4)).Error.ShouldBe(FellowErrors.AnotherReadingNeeded);
        Decide(Read(cohort, application, 1), Read(cohort, application, 4), Declared()).Error.ShouldBe(FellowErrors.ReadingOutstanding);
        Decide(Read(cohort, application, 1), Read(cohort, application, 4), Read(cohort, application, 2)).IsSuccess.ShouldBeTrue();
        Decide(Read(cohort, application, 3), Read(cohort, application, 4), Recused()).IsSuccess.ShouldBeTrue();
        Decide(Read(cohort, Received(cohort), 3), Read(cohort, application, 4)).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public void is_decided_with_a_reason_otherwise_if_need_be_and_for_good_once_announced()
    {
        var verdict = new PreselectionVerdict(application);
        var outcome = new PreselectionOutcome([Read(cohort, application, 3), Read(cohort, application, 4)]);

        verdict.Preselect(cohort, application, outcome, true, " ", Somebody(), Now, Day).Error.ShouldBe(FellowErrors.ReasonMissing);
        verdict.Preselect(cohort, application, outcome, true, "Oui", Somebody(), Now, cohort.Find(PhaseKind.Preselection)!.OpensOn.AddDays(-1)).Code().ShouldBe("fellow.too-early");
        verdict.Preselect(cohort, application, outcome, true, "Oui", Somebody(), Now, Day).IsSuccess.ShouldBeTrue();
        application.Status.ShouldBe(FellowStatus.Received, "nothing shows before the announcement");
        verdict.Preselect(cohort, application, outcome, false, "Non", Somebody(), Now, Day).IsSuccess.ShouldBeTrue();
        new PreselectionAnnouncement(cohort, [new(application, verdict)]).Make(1, Now, Day).Value.ShouldBe(1);

        (application.Status, application.AnnouncedAt).ShouldBe((FellowStatus.NotPreselected, Now));
        verdict.Preselect(cohort, application, outcome, true, "Oui", Somebody(), Now, Day).Error.ShouldBe(FellowErrors.Announced);
        PreselectionReading.Assign(application, Somebody(), null, Now).Error.ShouldBe(FellowErrors.Announced);
    }

    [Fact]
    public void is_announced_for_all_at_once_after_the_call()
    {
        var (other, withdrawn) = (Received(cohort, Content("autre@exemple.fr"), 2), Received(cohort, Content("retiree@exemple.fr"), 3));
        var (first, second) = (new PreselectionVerdict(application), new PreselectionVerdict(other));
        first.Preselect(cohort, application, new PreselectionOutcome([Read(cohort, application, 3), Read(cohort, application, 4)]), true, "Oui", Somebody(), Now, Day);
        withdrawn.Withdraw(Now);
        var announcement = new PreselectionAnnouncement(cohort, [new(application, first), new(other, second), new(withdrawn, null, true)]);

        announcement.Make(1, Now, cohort.During(PhaseKind.CallForApplications)).Error.Code.ShouldBe("fellow.call-open");
        announcement.Make(1, Now, Day).Error.Code.ShouldBe("fellow.undecided");
        application.Status.ShouldBe(FellowStatus.Received);
        second.Preselect(cohort, other, new PreselectionOutcome([Read(cohort, other, 1), Read(cohort, other, 1)]), false, "Non", Somebody(), Now, Day);
        application.TakeEvents();
        announcement.Make(1, Now, Day).Value.ShouldBe(2);

        new[] { application, other, withdrawn }.Select(a => a.Status).ShouldBe([FellowStatus.Preselected, FellowStatus.NotPreselected, FellowStatus.Withdrawn]);
        application.TakeEvents().ShouldBe([new PreselectionAnnounced(application.Id)]);
        announcement.Make(1, Now, Day).Error.ShouldBe(FellowErrors.NothingToAnnounce);
    }

    [Fact]
    public void is_not_announced_while_somebody_still_reads_what_is_decided()
    {
        var other = Received(cohort, Content("autre@exemple.fr"), 7);
        var verdicts = new[] { application, other }.Select(a =>
        {
            var verdict = new PreselectionVerdict(a);
            verdict.Preselect(cohort, a, new PreselectionOutcome([Read(cohort, a, 3), Read(cohort, a, 4)]), true, "Oui", Somebody(), Now, Day).Code().ShouldBe("");
            return verdict;
        }).ToList();

        var refused = new PreselectionAnnouncement(cohort, [new(application, verdicts[0]), new(other, verdicts[1], IsStillRead: true)]).Make(1, Now, Day);

        refused.Error.Code.ShouldBe("fellow.still-read");
        refused.Error.Message.ShouldContain("n° 7 attend");
        application.Status.ShouldBe(FellowStatus.Received, "nobody is told alone");
        new PreselectionAnnouncement(cohort, [new(application, verdicts[0]), new(other, verdicts[1])]).Make(1, Now, Day).Value.ShouldBe(2);
    }

    [Fact]
    public void waits_for_readers_whose_notes_the_one_who_decides_does_not_see()
    {
        var (me, another) = (Somebody(), UserId.New());
        var outcome = new PreselectionOutcome([Read(cohort, application, 3), Read(cohort, application, 4)]);
        Result Decided(params UserId[] awaited) => new PreselectionVerdict(application).Preselect(cohort, application, outcome with { Awaited = awaited }, true, "Oui", me, Now, Day);

        Decided(another).Error.ShouldBe(FellowErrors.ReadingOutstanding);
        Decided(another, me.UserId!.Value).Error.ShouldBe(FellowErrors.OwnReadingFirst);
        Decided().IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void asks_for_a_third_reader_until_one_is_asked()
    {
        var differing = new PreselectionOutcome([Read(cohort, application, 1), Read(cohort, application, 4)]);

        differing.NeedsThirdReader.ShouldBeTrue();
        (differing with { Awaited = [UserId.New()] }).NeedsThirdReader.ShouldBeFalse("one is");
        (differing with { LargestSpread = 3 }).NeedsThirdReader.ShouldBeFalse();
        new PreselectionOutcome([Read(cohort, application, 1)]).NeedsThirdReader.ShouldBeFalse("it lacks the second");
    }

    [Fact]
    public void is_announced_as_it_goes_where_the_call_never_closes()
    {
        var open = Cohort(CohortMode.Continuous);
        var day = open.Find(PhaseKind.Preselection)!.OpensOn;
        var (read, waiting) = (FellowApplication.Receive(open, Content(), 1, Now, day).Value, FellowApplication.Receive(open, Content("autre@exemple.fr"), 2, Now, day).Value);
        var verdict = new PreselectionVerdict(read);
        verdict.Preselect(open, read, new PreselectionOutcome([Read(open, read, 3), Read(open, read, 4)]), true, "Oui", Somebody(), Now, day);

        new PreselectionAnnouncement(open, [new(read, verdict), new(waiting, null, true)]).Make(1, Now, day).Value.ShouldBe(1);

        (read.Status, waiting.Status).ShouldBe((FellowStatus.Preselected, FellowStatus.Received));
    }

    private PreselectionReading Asked() => PreselectionReading.Assign(application, Somebody(), null, Now).Value;

    private PreselectionReading Declared()
    {
        var reading = Asked();
        reading.Declare(cohort, application, hasTie: false, null, Now, Day).IsSuccess.ShouldBeTrue();
        return reading;
    }

    private PreselectionReading Recused()
    {
        var reading = Asked();
        reading.Declare(cohort, application, hasTie: true, "Amie", Now, Day).IsSuccess.ShouldBeTrue();
        return reading;
    }

    private Result Decide(params PreselectionReading[] readings) =>
        new PreselectionVerdict(application).Preselect(cohort, application, new PreselectionOutcome(readings), true, "Oui", Somebody(), Now, Day);
}
