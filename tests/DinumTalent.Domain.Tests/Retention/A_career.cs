using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class A_career
{
    private static readonly OrganisationId Here = OrganisationId.New();
    private static readonly OrganisationId There = OrganisationId.New();

    [Fact]
    public void is_seen_from_the_first_day_known_here()
    {
        var career = Career.Of(Day("2020-01-01"), Day("2024-01-01"), null, [Post("2020-01-01", null)], Today);

        career.Tenure.ShouldBe(new ObservedTenure(1461, Today.DayNumber - Day("2020-01-01").DayNumber, false));
        (career.WasSeenArriving, career.KnownFrom).ShouldBe((false, Day("2024-01-01")));
        career.DaysIn(career.Stays[0], Day("2023-01-01"), Day("2024-01-10")).ShouldBe(10, "days before anybody looked are nobody's");
    }

    [Fact]
    public void goes_through_posts_without_leaving()
    {
        var career = Career.Of(Day("2025-01-01"), Day("2025-01-01"), Day("2026-06-30"), [Post("2026-01-01", null, There), Post("2025-01-01", "2025-12-31")], Today);

        career.Stays.Select(s => (s.From, s.Until, s.MovedOn)).ShouldBe(
            [(Day("2025-01-01"), Day("2025-12-31"), Day("2026-01-01")), (Day("2026-01-01"), Day("2026-06-30"), (DateOnly?)null)]);
        career.Stays.Select(career.During).ShouldBe([new ObservedTenure(0, 364, false), new ObservedTenure(364, 545, true)]);
    }

    [Theory]
    [InlineData("2024-12-31", true, false)] // the departure lies before the arrival
    [InlineData("2025-01-01", false, true)] // one day of service
    [InlineData("2030-01-01", false, false)] // a departure to come
    public void tells_a_departure_from_what_cannot_be(string departed, bool isImpossible, bool hasLeft)
    {
        var career = Career.Of(Day("2025-01-01"), Day("2025-01-01"), Day(departed), [Post("2025-01-01", null)], Today);

        (career.IsImpossible, career.LeftOn is not null).ShouldBe((isImpossible, hasLeft));
        if (isImpossible) (career.Tenure, career.Stays.Count).ShouldBe((null, 0));
        else career.Tenure!.Value.HasLeft.ShouldBe(hasLeft);
    }

    [Fact]
    public void is_lost_where_a_contract_ended_and_nothing_says_what_came_then()
    {
        var career = Career.Of(Day("2025-01-01"), Day("2025-01-01"), null, [Post("2025-01-01", "2025-12-31")], Today);

        (career.IsLost, career.LeftOn, career.Tenure).ShouldBe((true, null, new ObservedTenure(0, 364, false)));
    }

    [Fact]
    public void lasts_until_the_recorded_day_where_the_contract_was_over_before()
    {
        var career = Career.Of(Day("2025-01-01"), Day("2025-01-01"), Day("2026-03-31"), [Post("2025-01-01", "2025-12-31")], Today);

        (career.IsLost, career.Stays.Single().Until).ShouldBe((false, Day("2026-03-31")));
    }

    [Fact]
    public void leaves_out_posts_that_overlap_as_far_as_they_do()
    {
        var career = Career.Of(Day("2025-01-01"), Day("2025-01-01"), null, [Post("2025-01-01", null), Post("2025-07-01", null, There), Post("2027-06-01", null)], Today);

        career.Stays.Select(s => (s.From, s.Until)).ShouldBe([(Day("2025-01-01"), Day("2025-06-30")), (Day("2025-07-01"), Today)]);
        career.IsLost.ShouldBeFalse();
    }

    [Fact]
    public void has_not_begun_before_the_arrival()
    {
        var career = Career.Of(Day("2027-06-01"), Day("2027-06-01"), null, [Post("2027-06-01", null)], Today);

        (career.Tenure, career.Stays.Count, career.IsLost).ShouldBe((null, 0, false));
    }

    [Theory]
    [InlineData("2027-02-01", "2027-01-04", "2027-02-01")] // hired: known at the arrival
    [InlineData("2020-02-01", "2027-01-04", "2027-01-04")] // recorded long after the arrival
    public void begins_to_be_seen_when_the_record_is_made(string start, string today, string observedFrom)
    {
        var terms = new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, Here, null, Period.Create(Day(start), null).Value);

        Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, terms, Day(today)).Value.ObservedFrom.ShouldBe(Day(observedFrom));
        Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, terms, Day(today), knownBefore: true).Value.ObservedFrom.ShouldBe(Day(start));
        var said = new ImportedAgent(PersonName.Create("Ada", "Lovelace").Value, null, "1", terms, null, null, null, null, null, null);
        var imported = Agent.Import(said, Day(today)).Value.Agent;
        imported.ObservedFrom.ShouldBe(Day(observedFrom));
        imported.Take(said, Day(today).AddDays(40)).Value.IsChanged.ShouldBeFalse();
        imported.ObservedFrom.ShouldBe(Day(observedFrom), "a later import says nothing new");
    }

    private static HeldPost Post(string from, string? until, OrganisationId? place = null) =>
        new(place ?? Here, null, EmploymentStatus.CivilServant, Day(from), until is null ? null : Day(until));
}
