using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Eig.MissionCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Recruiting_a_fellow
{
    [Fact]
    public void A_contract_after_the_mission_is_a_recruitment_and_so_is_one_that_begins_in_it_and_outlasts_it()
    {
        Recruited(Mission(), (Last.AddDays(1), Last.AddDays(180))).ShouldBeTrue();
        Recruited(Mission(), (First.AddDays(100), null)).ShouldBeTrue();
        Recruited(Mission(), (First, Last), (Last.AddDays(1), null)).ShouldBeTrue();
    }

    [Fact]
    public void The_contract_of_the_mission_is_none_be_it_prolonged()
    {
        Recruited(Mission(), (First, Last)).ShouldBeFalse();
        Recruited(Mission(), (First, null)).ShouldBeFalse();
        Recruited(Mission(), (First, Last.AddDays(-30)), (Last.AddDays(-29), Last)).ShouldBeFalse();
    }

    [Fact]
    public void Who_served_on_the_eve_was_an_agent_already_and_who_had_left_long_before_is_recruited()
    {
        Recruited(Mission(), (First.AddYears(-5), First.AddDays(-1)), (Last.AddDays(1), null)).ShouldBeFalse();
        Recruited(Mission(), (First.AddYears(-5), null)).ShouldBeFalse();
        Recruited(Mission(), (First.AddYears(-5), First.AddYears(-2)), (Last.AddDays(1), null)).ShouldBeTrue();
    }

    [Fact]
    public void Who_was_made_available_has_an_employer() =>
        Recruited(Mission(Terms() with { Employment = EmploymentStatus.Seconded }), (Last.AddDays(1), null)).ShouldBeFalse();

    private static bool Recruited(Domain.Eig.Mission mission, params (DateOnly Start, DateOnly? End)[] contracts) =>
        new LinkableAgent(AgentId.New(), "Ministère", null, null, null, [.. contracts.Select(c => Period.Create(c.Start, c.End).Value)]).WasRecruitedFrom(mission);
}
