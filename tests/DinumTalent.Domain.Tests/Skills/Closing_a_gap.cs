using CsCheck;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Domain.Tests.Skills;

public sealed class Closing_a_gap
{
    [Theory]
    [InlineData(10, 4, 2, 3, 2, 3, 1)] // two to train, three to move, one to recruit
    [InlineData(10, 4, 9, 3, 6, 0, 0)] // training closes it all
    [InlineData(10, 4, 0, 50, 0, 6, 0)] // moving closes it all
    [InlineData(10, 10, 0, 5, 0, 0, 0)] // nothing lacks
    [InlineData(0, 0, 0, 5, 0, 0, 0)] // nobody needs it
    public void trains_first_then_moves_then_recruits(int needed, int covered, int oneShort, int movable, int train, int move, int recruit)
    {
        var gap = new SkillGap(needed, covered, oneShort, movable);

        (gap.ToTrain, gap.ToMove, gap.ToRecruit).ShouldBe((train, move, recruit));
    }

    [Fact]
    public void never_closes_more_or_less_than_what_lacks() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50]).Sample((needed, share, oneShort, movable) =>
        {
            var covered = Math.Min(needed, share);
            var gap = new SkillGap(needed, covered, Math.Min(oneShort, needed - covered), movable);
            (gap.ToTrain + gap.ToMove + gap.ToRecruit).ShouldBe(gap.Lacking);
            new[] { gap.ToTrain, gap.ToMove, gap.ToRecruit }.ShouldAllBe(n => n >= 0);
        });

    [Fact]
    public void covers_an_unknown_share_where_nobody_needs_it() => new SkillGap(0, 0, 0, 0).Coverage.ShouldBeNull();
}
