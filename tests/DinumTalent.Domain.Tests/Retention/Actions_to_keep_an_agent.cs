using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Retention;

/// <summary>An action goes from its plan to its outcome, and what groups with and without one became is compared fairly.</summary>
public sealed class Actions_to_keep_an_agent
{
    private static readonly RetentionActionTerms Terms = new(RetentionActionKind.Training, UserId.New(), Day("2027-03-01"), 1_200, "Formation cloud");

    [Fact]
    public void end_with_an_outcome_and_then_stay()
    {
        var action = RetentionAction.Plan(AgentId.New(), RetentionActionOrigin.Deadline, Terms, Today).Value;
        action.IsLate(Day("2027-03-01")).ShouldBeFalse();
        action.IsLate(Day("2027-03-02")).ShouldBeTrue();
        action.Revise(Terms, isUnderWay: true).ShouldBeDone();
        action.Status.ShouldBe(RetentionActionStatus.UnderWay);
        action.Close(true, " ", Today).Error.Code.ShouldBe("radar.outcome-missing");
        action.Close(true, "Formation suivie", Today).ShouldBeDone();
        action.IsLate(Day("2030-01-01")).ShouldBeFalse();
        action.Close(false, "Autre", Today).Error.Code.ShouldBe("radar.action-closed");
        action.Revise(Terms, false).Error.Code.ShouldBe("radar.action-closed");
    }

    [Theory]
    [InlineData("2027-01-03", 10, "radar.due-in-past")]
    [InlineData("2033-01-01", 10, "radar.due-too-far")]
    [InlineData("2027-03-01", -1, "radar.cost")]
    [InlineData("2027-03-01", 1_000_001, "radar.cost")]
    public void are_refused_where_they_make_no_sense(string dueOn, int cost, string code) =>
        RetentionAction.Plan(AgentId.New(), RetentionActionOrigin.None, Terms with { DueOn = Day(dueOn), Cost = cost }, Today).Error.Code.ShouldBe(code);

    [Fact]
    public void count_from_the_day_they_were_opened_and_without_before()
    {
        // Since 2026-01-01: one acted on after 100 days who stays, one without who left after 200, one without who stays.
        var since = Day("2026-01-01");
        var effect = ActionEffect.Of(
        [
            new(Day("2020-01-01"), null, since),
            new(Day("2021-01-01"), null, since.AddDays(100)),
            new(Day("2021-01-01"), since.AddDays(200), null),
            new(Day("2021-01-01"), null, null),
            new(Day("2021-01-01"), Day("2025-06-01"), null),   // gone before anything was followed
        ], Day("2027-06-01"))!;

        effect.With.Count.ShouldBe(2);
        effect.With.After(ActionEffect.Days).ShouldBe(1);
        effect.Without.Count.ShouldBe(3, "the one who has an action counts without until then");
        effect.Without.Ended.ShouldBe(1);
        effect.Without.After(ActionEffect.Days)!.Value.ShouldBe(0.5, 1e-12, "of two still followed at 200 days, one left");
        effect.Without.Steps[0].ShouldSatisfyAllConditions(s => s.Day.ShouldBe(100), s => s.AtRisk.ShouldBe(3), s => s.Ended.ShouldBe(0), s => s.Lost.ShouldBe(1), s => s.Surviving.ShouldBe(1));
    }

    [Fact]
    public void are_not_measured_before_anybody_was_followed_long_enough()
    {
        ActionEffect.Of([new(Day("2020-01-01"), null, null)], Today).ShouldBeNull();
        ActionEffect.Of([], Today).ShouldBeNull();
        ActionEffect.Of([new(Day("2020-01-01"), null, Day("2026-12-01"))], Today)!.With.After(ActionEffect.Days).ShouldBeNull();
    }
}
