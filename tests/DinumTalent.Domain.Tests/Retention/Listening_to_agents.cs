using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Retention;

/// <summary>Rounds of the pulse, and interviews about staying and leaving.</summary>
public sealed class Listening_to_agents
{
    private static readonly DateOnly Today = Sample.Today;

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(42, true)]
    [InlineData(43, false)]
    public void opens_a_round_for_some_days(int days, bool opens) => PulseRound.Open(OrganisationId.New(), Today.AddDays(days), Today).IsSuccess.ShouldBe(opens);

    [Fact]
    public void ends_a_round_after_its_last_day_and_once()
    {
        var round = PulseRound.Open(OrganisationId.New(), Today.AddDays(10), Today).Value;

        round.End(12, Today.AddDays(10)).ShouldBeFalse("the last day is for answering");
        round.End(12, Today.AddDays(11)).ShouldBeTrue();
        round.End(0, Today.AddDays(12)).ShouldBeFalse();
        (round.Invited, round.EndedOn).ShouldBe((12, Today.AddDays(11)));
    }

    [Fact]
    public void takes_one_answer_whole_and_in_time()
    {
        var round = PulseRound.Open(OrganisationId.New(), Today.AddDays(10), Today).Value;
        var entry = PulseEntry.Invite(round.Id, AgentId.New(), round.OrganisationId, null);

        entry.Answer(round, new PulseAnswer(3, null, 5), Today).Errors.ShouldHaveSingleItem().Field.ShouldBe(nameof(PulseAnswer.Means));
        entry.Answer(round, new PulseAnswer(0, 3, 6), Today).Errors.Count.ShouldBe(2);
        entry.Answer(round, new PulseAnswer(3, 3, 5), Today.AddDays(11)).Errors.ShouldHaveSingleItem().Code.ShouldBe("pulse.closed");
        entry.HasAnswered.ShouldBeFalse();
        entry.Answer(round, new PulseAnswer(3, 3, 5), Today.AddDays(10)).IsSuccess.ShouldBeTrue();
        entry.Answer(round, new PulseAnswer(1, 1, 1), Today.AddDays(10)).Errors.ShouldHaveSingleItem().ShouldBe(PulseErrors.Answered);
    }

    [Theory]
    [InlineData("2026-01-01", "1er trimestre 2026")]
    [InlineData("2026-03-31", "1er trimestre 2026")]
    [InlineData("2028-02-29", "1er trimestre 2028")]
    [InlineData("2026-12-31", "4e trimestre 2026")]
    public void names_quarters(string day, string name) => Quarter.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToString().ShouldBe(name);

    [Fact]
    public void records_an_interview_that_was_held_with_a_reason()
    {
        var agent = Employed();
        Record(RetentionInterviewKind.Stay, Words()).IsSuccess.ShouldBeTrue();
        Refused(RetentionInterviewKind.Stay, Words() with { HeldOn = Today.AddDays(1) }).ShouldBe("HeldOn");
        Refused(RetentionInterviewKind.Stay, Words() with { HeldOn = agent.ArrivedOn.AddDays(-1) }).ShouldBe("HeldOn");
        Refused(RetentionInterviewKind.Stay, Words() with { Reasons = [] }).ShouldBe("Reasons");
        Refused(null, Words()).ShouldBe("Kind");
        Refused(RetentionInterviewKind.Exit, Words()).ShouldBe("Destination");
        Refused(RetentionInterviewKind.Stay, Words() with { Destination = DepartureDestination.PrivateSector }).ShouldBe("Destination", "it would be dropped");
        Refused(RetentionInterviewKind.Stay, Words() with { Comment = new string('a', RetentionInterview.CommentMaxLength + 1) }).ShouldBe("Comment");

        var stay = Record(RetentionInterviewKind.Stay, Words() with { Destination = DepartureDestination.Unknown, FollowUp = " Revoir la rémunération ", Reasons = [LeavingReason.Pay, LeavingReason.Pay] }).Value;
        (stay.Destination, stay.FollowUp, stay.AwaitsFollowUp, stay.Reasons.Count).ShouldBe((null, "Revoir la rémunération", true, 1));
        stay.Correct(Words() with { FollowUp = "Revoir la rémunération", FollowedUpOn = Today }, agent, Today).IsSuccess.ShouldBeTrue();
        stay.AwaitsFollowUp.ShouldBeFalse();

        Result<RetentionInterview> Record(RetentionInterviewKind? kind, InterviewWords words) => RetentionInterview.Record(agent, kind, words, null, "Claire Petit", Today);
        string? Refused(RetentionInterviewKind? kind, InterviewWords words) => Record(kind, words).Errors.ShouldHaveSingleItem().Field;
        static InterviewWords Words() => new(Today.AddDays(-1), [LeavingReason.Pay], null, null, null);
    }

    [Fact]
    public void notes_when_another_manager_takes_the_place_of_one()
    {
        var agent = Employed();
        var (first, second) = (AgentId.New(), AgentId.New());
        agent.Place("Paris", first, Today.AddDays(-3));
        agent.ManagerChangedOn.ShouldBeNull("the first one takes nobody’s place");
        agent.Place("Lyon", first, Today.AddDays(-2));
        agent.ManagerChangedOn.ShouldBeNull();
        agent.Place("Lyon", second, Today);
        agent.ManagerChangedOn.ShouldBe(Today);
    }

    private static Agent Employed() => Agent.Hire(
        PersonName.Create("Alix", "Petit").Value, null,
        new ContractTerms(EmploymentStatus.CivilServant, Category.A, Domain.Workforce.LegalBasis.CivilServant, OrganisationId.New(), null, Period.Create(Today.AddYears(-2), null).Value), Today.AddYears(-2)).Value;
}
