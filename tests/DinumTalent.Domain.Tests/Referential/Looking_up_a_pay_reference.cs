using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Referential;

public sealed class Looking_up_a_pay_reference
{
    private static readonly JobProfileId Job = JobProfileId.New();
    private static readonly PayBracket[] Brackets = [new(0, 5, 40_000, 44_000), new(5, 10, 48_000, 53_000), new(10, null, 60_000, 66_000)];
    private static readonly DateOnly Since = new(2026, 1, 1);

    [Theory]
    [InlineData(0, 44_000)]
    [InlineData(4, 44_000)]
    [InlineData(5, 53_000)]   // the upper bound belongs to the next bracket
    [InlineData(9, 53_000)]
    [InlineData(10, 66_000)]
    [InlineData(45, 66_000)]
    public void takes_the_bracket_that_begins_at_or_below_the_experience(int years, int ceiling) =>
        PayReference.Create(Job, Since, false, Brackets).Value.For(years)!.Ceiling.ShouldBe(ceiling);

    [Fact]
    public void says_nothing_where_the_reference_says_nothing()
    {
        var reference = PayReference.Create(Job, Since, false, [new(2, 5, 40_000, 44_000)]).Value;

        reference.For(1).ShouldBeNull();
        reference.For(5).ShouldBeNull();
        reference.For(-1).ShouldBeNull();
        reference.Allows(1, 500_000).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void takes_what_is_in_force_on_the_day()
    {
        var old = PayReference.Create(Job, Since, false, Brackets).Value;
        var next = PayReference.Create(Job, Since.AddYears(1), false, [new(0, null, 50_000, 55_000)]).Value;
        var other = PayReference.Create(JobProfileId.New(), Since, false, [new(0, null, 10_000, 11_000)]).Value;
        PayReference[] all = [next, old, other];

        PayReference.Find(all, Job, 3, Since.AddDays(-1)).ShouldBeNull();
        PayReference.Find(all, Job, 3, Since)!.Value.Bracket.Ceiling.ShouldBe(44_000);
        PayReference.Find(all, Job, 3, Since.AddYears(1).AddDays(-1))!.Value.Bracket.Ceiling.ShouldBe(44_000);
        PayReference.Find(all, Job, 3, Since.AddYears(1))!.Value.Reference.ShouldBe(next);
    }

    [Fact]
    public void asks_for_a_visa_above_the_ceiling_and_not_at_it()
    {
        var reference = PayReference.Create(Job, Since, false, Brackets).Value;

        reference.Allows(7, 53_000).IsSuccess.ShouldBeTrue();
        reference.Allows(7, 53_000.01m).Error.Message.ShouldContain("circulaire n° 6434/SG du 3 janvier 2024");
    }

    [Fact]
    public void blocks_nothing_by_invented_values() =>
        PayReference.Create(Job, Since, isFictitious: true, Brackets).Value.Allows(7, 900_000).IsSuccess.ShouldBeTrue();

    [Theory]
    [InlineData(0, 5, 40_000, 39_999)]  // ceiling below the reference
    [InlineData(5, 5, 40_000, 44_000)]
    [InlineData(-1, 5, 40_000, 44_000)]
    [InlineData(0, 61, 40_000, 44_000)]
    [InlineData(0, 5, 0, 44_000)]
    [InlineData(0, 5, 40_000, 1_000_001)]
    public void refuses_values_that_make_no_sense(int from, int to, int reference, int ceiling) =>
        PayReference.Create(Job, Since, false, [new(from, to, reference, ceiling)]).IsFailure.ShouldBeTrue();

    [Fact]
    public void refuses_brackets_that_overlap()
    {
        PayReference.Create(Job, Since, false, [new(0, 6, 40_000, 44_000), new(5, 10, 48_000, 53_000)]).IsFailure.ShouldBeTrue();
        PayReference.Create(Job, Since, false, [new(0, null, 40_000, 44_000), new(5, 10, 48_000, 53_000)]).IsFailure.ShouldBeTrue();
        PayReference.Create(Job, Since, false, []).IsFailure.ShouldBeTrue();
    }
}
