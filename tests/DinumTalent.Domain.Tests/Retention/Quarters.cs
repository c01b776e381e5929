using DinumTalent.Domain.Retention;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class Quarters
{
    [Theory]
    [InlineData("2027-01-01", "2026-T4", "2026-12-31")]
    [InlineData("2027-03-31", "2026-T4", "2026-12-31")]
    [InlineData("2027-04-01", "2027-T1", "2027-03-31")]
    [InlineData("2028-12-31", "2028-T3", "2028-09-30")]
    public void are_over_the_day_after_their_last(string day, string name, string last)
    {
        var quarter = Quarter.LastOver(Sample.Day(day));
        (quarter.Name, quarter.LastDay).ShouldBe((name, Sample.Day(last)));
        Quarter.Read(name).ShouldBe(quarter);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-T5")]
    [InlineData("2026-T4 ")]
    [InlineData("26-T4")]
    public void are_read_from_their_name_alone(string? text) => Quarter.Read(text).ShouldBeNull();

    [Fact]
    public void are_published_when_they_are_over_and_not_empty()
    {
        var now = Sample.Now;
        var quarter = new Quarter(2026, 4);
        OpenDataRelease.Publish(quarter, "x", 1, 0, null, "", quarter.LastDay, now).Error.Code.ShouldBe("open-data.not-over");
        OpenDataRelease.Publish(quarter, "", 0, 0, null, "", quarter.LastDay.AddDays(1), now).Error.ShouldBe(OpenDataErrors.Nothing);
        OpenDataRelease.Publish(quarter, "x", 1, 0, null, "", quarter.LastDay.AddDays(1), now).IsSuccess.ShouldBeTrue();
    }
}
