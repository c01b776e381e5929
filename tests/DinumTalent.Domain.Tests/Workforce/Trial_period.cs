using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

/// <summary>Worked examples of décret n° 86-83, article 9: one working day per week of contract, within a limit by length.</summary>
public sealed class Trial_period
{
    [Theory]
    [InlineData("2027-03-01", "2027-05-30", "2027-03-17")] // 13 weeks: 13 working days, below 3 weeks
    [InlineData("2027-03-01", "2027-08-30", "2027-03-21")] // a day short of 6 months: 26 working days would pass 3 weeks
    [InlineData("2027-03-01", "2027-08-31", "2027-03-31")] // 6 months: 26 working days would pass one month
    [InlineData("2027-03-01", "2028-02-28", "2027-03-31")] // a day short of a year: one month
    [InlineData("2027-03-01", "2028-02-29", "2027-04-30")] // a year: two months
    [InlineData("2027-03-01", "2029-02-28", "2027-05-31")] // two years: three months
    [InlineData("2027-03-01", "2030-02-28", "2027-05-31")] // three years: three months
    public void of_a_contract_with_an_end(string start, string end, string last) =>
        TrialPeriod.LastDay(Day(start), Day(end)).ShouldBe(Day(last));

    [Fact]
    public void of_a_contract_without_end_is_four_months() =>
        TrialPeriod.LastDay(Day("2027-03-01"), null).ShouldBe(Day("2027-06-30"));

    [Fact]
    public void does_not_exist_for_less_than_a_week() =>
        TrialPeriod.LastDay(Day("2027-03-01"), Day("2027-03-06")).ShouldBeNull();

    [Fact]
    public void does_not_exist_on_renewal_for_the_same_duties() =>
        TrialPeriod.LastDay(Day("2027-03-01"), Day("2030-02-28"), sameDutiesRenewed: true).ShouldBeNull();

    [Fact]
    public void counts_working_days_alone_from_a_weekend() =>
        TrialPeriod.LastDay(Day("2027-03-06"), Day("2027-03-19")).ShouldBe(Day("2027-03-09")); // Saturday; Monday and Tuesday are the two days
}
