using DinumTalent.Domain.Skills;

namespace DinumTalent.Domain.Tests.Skills;

public sealed class Holding_a_skill
{
    [Fact]
    public void is_mastered_from_level_three() => new SkillHolding([5, 4, 3, 2, 1], 0).Masters.ShouldBe(6);

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(5, 5, false)]
    [InlineData(0, 1, true)]
    public void is_rare_when_fewer_than_the_threshold_master_it(int masters, int below, bool rare) =>
        new SkillHolding([9, 9, masters, 0, 0], 0).IsRare(below).ShouldBe(rare);

    [Theory]
    [InlineData(4, 1, true)] // a quarter
    [InlineData(5, 1, false)]
    [InlineData(0, 0, false)] // nobody: nothing to lose
    public void is_at_risk_when_a_quarter_of_those_who_master_it_leave(int masters, int leaving, bool atRisk)
    {
        var holding = new SkillHolding([0, 0, masters, 0, 0], leaving);

        holding.IsAtRisk.ShouldBe(atRisk);
        if (masters == 0) holding.LeavingShare.ShouldBeNull();
    }
}
