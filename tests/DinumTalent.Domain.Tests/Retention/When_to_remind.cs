using CsCheck;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Retention;

/// <summary>Six, three, two and one calendar months before, each once, over short months and leap days.</summary>
public sealed class When_to_remind
{
    [Theory]
    [InlineData("2027-08-31", 6, "2027-02-28")]   // no 31 February
    [InlineData("2028-08-31", 6, "2028-02-29")]   // leap year
    [InlineData("2028-08-29", 6, "2028-02-29")]
    [InlineData("2027-08-29", 6, "2027-02-28")]
    [InlineData("2028-02-29", 6, "2027-08-29")]
    [InlineData("2028-02-29", 3, "2027-11-29")]
    [InlineData("2028-02-29", 2, "2027-12-29")]
    [InlineData("2028-02-29", 1, "2028-01-29")]
    [InlineData("2028-03-31", 1, "2028-02-29")]
    [InlineData("2027-03-31", 1, "2027-02-28")]
    [InlineData("2027-05-31", 1, "2027-04-30")]
    [InlineData("2027-05-31", 3, "2027-02-28")]
    [InlineData("2027-12-15", 6, "2027-06-15")]
    public void counts_calendar_months_back_from_the_last_day(string dueOn, int months, string day)
    {
        ReminderSchedule.DayOf(Day(dueOn), months).ShouldBe(Day(day));
        ReminderSchedule.Due(Day(dueOn), Day(day)).ShouldBe(months);
        ReminderSchedule.Due(Day(dueOn), Day(day).AddDays(-1)).ShouldNotBe(months, "the day before");
    }

    [Fact]
    public void tells_the_nearest_that_is_due_and_nothing_before_the_first_or_after_the_last_day()
    {
        var dueOn = Day("2027-08-31");
        ReminderSchedule.Due(dueOn, Day("2027-02-27")).ShouldBeNull();
        ReminderSchedule.Due(dueOn, Day("2027-05-30")).ShouldBe(6);
        ReminderSchedule.Due(dueOn, Day("2027-05-31")).ShouldBe(3);
        ReminderSchedule.Due(dueOn, Day("2027-06-30")).ShouldBe(2);
        ReminderSchedule.Due(dueOn, dueOn).ShouldBe(1);
        ReminderSchedule.Due(dueOn, dueOn.AddDays(1)).ShouldBeNull();
    }

    /// <summary>Whatever the last day and whatever days nothing ran on: each reminder at most once, never a farther one after a nearer one, and the last one always.</summary>
    [Fact]
    public void each_is_sent_once_in_order_whatever_days_the_job_runs_on() => Gen.Select(
        Gen.Int[0, 3000], Gen.Int[1, 40].Array[1, 60]).Sample((offset, gaps) =>
    {
        var dueOn = Day("2027-01-01").AddDays(offset);
        var decision = new DueDecision(AgentId.New(), DecisionMatter.Contract, Guid.NewGuid(), dueOn);
        var sent = new List<int>();
        var day = dueOn.AddMonths(-7);
        foreach (var gap in gaps)
        {
            if (decision.Remind(dueOn, day)) sent.Add(decision.RemindedMonths!.Value);
            decision.Remind(dueOn, day).ShouldBeFalse("twice the same day");
            day = day.AddDays(gap);
        }

        if (day <= dueOn && decision.Remind(dueOn, dueOn)) sent.Add(decision.RemindedMonths!.Value);
        sent.ShouldBe([.. sent.Distinct().OrderDescending()]);
        sent.ShouldAllBe(m => ReminderSchedule.MonthsBefore.Contains(m));
        if (day <= dueOn) sent.ShouldContain(1);
    });

    [Fact]
    public void begins_anew_when_the_last_day_moves_and_stops_once_decided()
    {
        var (agent, user) = (AgentId.New(), UserId.New());
        var decision = new DueDecision(agent, DecisionMatter.Certificate, Guid.NewGuid(), Day("2027-06-30"));
        decision.Remind(Day("2027-06-30"), Day("2027-06-01")).ShouldBeTrue();
        decision.RemindedMonths.ShouldBe(1);

        decision.Remind(Day("2028-06-30"), Day("2028-01-02")).ShouldBeTrue("another last day");
        decision.RemindedMonths.ShouldBe(6);
        decision.Decide(DecisionChoice.LetExpire, "Compétence abandonnée", null, LawfulChoices.OfCertificate(), user, Day("2028-06-30"), Day("2028-02-01")).ShouldBeDone();
        decision.OwnerId.ShouldBe(user);
        decision.Remind(Day("2028-06-30"), Day("2028-06-01")).ShouldBeFalse();
    }
}

/// <summary>Once in a week from Monday to Sunday.</summary>
public sealed class The_weekly_digest
{
    [Fact]
    public void is_sent_on_monday_or_later_in_the_week_where_monday_failed_and_once()
    {
        var digest = new DeadlineDigest(UserId.New());
        digest.Send(Day("2027-03-23")).ShouldBeTrue("a Tuesday, as nothing ran on Monday");
        digest.Send(Day("2027-03-24")).ShouldBeFalse();
        digest.Send(Day("2027-03-28")).ShouldBeFalse("the Sunday on which summer time begins");
        digest.Send(Day("2027-03-29")).ShouldBeTrue("the next Monday, six days later");
        digest.Send(Day("2027-03-29")).ShouldBeFalse();
        digest.TakeEvents().Count.ShouldBe(2);
    }
}
