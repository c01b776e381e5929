using DinumTalent.Domain.Retention;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class Rates_of_a_forecast
{
    private static readonly ForecastHistory Nothing = new();

    [Fact]
    public void count_the_months_lived_in_each_year_of_tenure_and_where_somebody_left()
    {
        var history = new ForecastHistory();

        history.Observe(new ObservedTenure(365, 900, HasLeft: true), leavesByChoice: true);   // seen from the end of the first year to the middle of the third
        history.Observe(new ObservedTenure(0, 365, HasLeft: true), leavesByChoice: false);   // a contract that ended

        history.ExposedMonths[0].ShouldBe((365 + 0.2425) / ForecastHistory.DaysPerMonth, 0.01);
        history.ExposedMonths[1].ShouldBe(12, 0.01);
        history.ExposedMonths[2].ShouldBe((900 - 730.485) / ForecastHistory.DaysPerMonth, 0.01);
        history.ExposedMonths.Skip(3).ShouldAllBe(m => m == 0);
        history.Departures.ShouldBe([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    }

    [Fact]
    public void put_what_lies_beyond_the_last_year_into_the_last_class()
    {
        var history = new ForecastHistory();

        history.Observe(new ObservedTenure(9_000, 9_100, HasLeft: true), leavesByChoice: true);

        history.ExposedMonths[^1].ShouldBe(100 / ForecastHistory.DaysPerMonth, 0.001);
        history.Departures[^1].ShouldBe(1);
    }

    [Fact]
    public void come_from_the_own_history_where_it_is_long_enough()
    {
        var rates = ForecastRates.Choose(Lived(years: 40, departures: 12, contracts: 20, renewed: 15), Lived(years: 100, departures: 0), Lived(years: 1_000, departures: 0));

        Attrition(rates, 0).ShouldBe((RateSource.Own, 12, 473));
        rates.Attrition![0].Value.ShouldBe(12 / 473.11, 1e-6);
        rates.Renewal.ShouldBe(new MeasuredRate(0.75, RateSource.Own, 15, 20, 20));
    }

    [Fact]
    public void come_from_the_administration_above_and_then_from_the_state_where_it_is_thin_and_say_so()
    {
        var own = Lived(years: 2, departures: 1, contracts: 7, renewed: 7);

        var above = ForecastRates.Choose(own, Lived(years: 31, departures: 4, contracts: 7, renewed: 7), Lived(years: 900, departures: 90, contracts: 200, renewed: 50));

        Attrition(above, 0).ShouldBe((RateSource.Above, 4, 367));
        above.Attrition![0].OwnCases.ShouldBe(23.66, 0.01);
        above.Renewal.ShouldBe(new MeasuredRate(0.25, RateSource.State, 50, 200, 7));
        Attrition(above, 5).ShouldBe((RateSource.State, 90, 10_645), "nobody was seen there: all years of the State together");
    }

    [Fact]
    public void are_unknown_where_nobody_was_ever_observed_unless_the_author_gives_one()
    {
        var none = ForecastRates.Choose(Nothing, Nothing, Nothing);

        (none.Attrition, none.Renewal, none.Delay).ShouldBe((null, null, null));
        none.Conversion.ShouldAllBe(c => c == null);
        none.Chances(0, 10, 12).ShouldBeNull();
        ForecastRates.Choose(Nothing, Nothing, Nothing, 0.7).Renewal.ShouldBe(new MeasuredRate(0.7, RateSource.Given, 0, 0, 0));
    }

    [Fact]
    public void of_a_stage_are_those_of_applications_that_came_so_far()
    {
        var state = new ForecastHistory();
        for (var i = 0; i < 90; i++) state.ObserveApplication(0, isHired: false);
        for (var i = 0; i < 6; i++) state.ObserveApplication(1, isHired: false);
        for (var i = 0; i < 4; i++) state.ObserveApplication(3, isHired: true);

        var rates = ForecastRates.Choose(Nothing, Nothing, state);

        rates.Conversion.Select(c => c!.Value).ShouldBe([0.04, 0.4, 1, 1]);
    }

    /// <summary>Five hires took 20, 40, 60, 80 and 200 days. Who applied 50 days ago and is hired took longer: 10, 30 or 150 days more.</summary>
    [Fact]
    public void of_arrival_are_drawn_from_those_who_took_longer()
    {
        var state = new ForecastHistory();
        foreach (var days in new[] { 60, 20, 200, 40, 80 })
        {
            state.ObserveApplication(0, isHired: true);
            state.ObserveArrival(days);
        }

        var chances = ForecastRates.Choose(Nothing, Nothing, state).Chances(0, 50, 12)!;

        chances.Arrival.ShouldBe([2 / 3.0, 0, 0, 0, 1 / 3.0, 0, 0, 0, 0, 0, 0, 0]);
        ForecastRates.Choose(Nothing, Nothing, state).Chances(0, 900, 12)!.Arrival[0].ShouldBe(1, "nobody took so long: any day now");
    }

    private static (RateSource Source, int Events, int Months) Attrition(ForecastRates rates, int year) =>
        rates.Attrition![year] is var rate ? (rate.Source, rate.Events, (int)Math.Round(rate.Cases)) : default;

    private static ForecastHistory Lived(int years, int departures, int contracts = 0, int renewed = 0)
    {
        // Thirty days twelve times a year, all in the first year of tenure.
        var history = new ForecastHistory();
        for (var i = 0; i < years * 12; i++) history.Observe(new ObservedTenure(0, 30, HasLeft: i < departures), leavesByChoice: true);
        for (var i = 0; i < contracts; i++) history.ObserveContractEnd(i < renewed);
        return history;
    }
}
