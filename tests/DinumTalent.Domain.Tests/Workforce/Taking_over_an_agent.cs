using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

public sealed class Taking_over_an_agent
{
    private static readonly OrganisationId Place = OrganisationId.New();

    [Fact]
    public void records_a_running_contract_beyond_the_law_as_an_exception_and_tells_it()
    {
        var (agent, outcome) = Agent.Import(Said("2024-01-01", "2028-12-31"), Today).Value;

        agent.Contracts.Single().ExceptionReason.ShouldNotBeNull().ShouldStartWith(TakenOverContract.Reason);
        outcome.Warnings.ShouldHaveSingleItem().Code.ShouldBe("contract.too-long");
    }

    [Fact]
    public void records_what_is_over_as_it_was()
    {
        var (agent, outcome) = Agent.Import(Said("2010-01-01", "2015-12-31"), Today).Value;

        agent.Contracts.Single().ExceptionReason.ShouldNotBeNull();
        outcome.Warnings.ShouldNotBeEmpty();
        Agent.Import(Said("2010-01-01", "2015-12-31", EmploymentStatus.Permanent), Today).Value.Outcome.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(EmploymentStatus.FixedTerm, "2026-01-01", null, "contract.end-missing")]
    [InlineData(EmploymentStatus.Permanent, "2026-01-01", "2028-01-01", "contract.no-end-expected")]
    [InlineData(EmploymentStatus.FixedTerm, "2126-01-01", "2127-01-01", "contract.too-far")]
    public void refuses_what_makes_no_sense(EmploymentStatus status, string start, string? end, string code) =>
        Agent.Import(Said(start, end, status), Today).Error.Code.ShouldBe(code);

    [Fact]
    public void changes_nothing_by_saying_the_same_again()
    {
        var said = Said("2024-01-01", "2026-12-31") with { City = "Lyon", GrossPay = 40_000, Departure = new ImportedDeparture(Day("2025-06-30"), DepartureReason.Resignation) };
        var agent = Agent.Import(said, Today).Value.Agent;

        agent.Take(said, Today).Value.IsChanged.ShouldBeFalse();
        agent.Take(said with { City = null, GrossPay = null, Departure = null, Email = null }, Today).Value.IsChanged.ShouldBeFalse("what is left empty stays");
        agent.Take(said with { City = "Paris" }, Today).Value.IsChanged.ShouldBeTrue();
    }

    [Fact]
    public void ends_the_contract_that_ran_when_a_later_one_begins()
    {
        var agent = Agent.Import(Said("2024-01-01", "2026-12-31"), Today).Value.Agent;

        agent.Take(Said("2026-03-01", null, EmploymentStatus.Permanent), Today).Value.IsChanged.ShouldBeTrue();

        agent.Contracts.MinBy(c => c.StartsOn)!.EndsOn.ShouldBe(Day("2026-02-28"));
        agent.ShouldSatisfyAllConditions(a => a.Status.ShouldBe(EmploymentStatus.Permanent), a => a.ContractEndsOn.ShouldBeNull(), a => a.ArrivedOn.ShouldBe(Day("2024-01-01")));
    }

    [Fact]
    public void adds_an_earlier_contract_only_where_it_ends_before_the_next()
    {
        var agent = Agent.Import(Said("2024-01-01", "2026-12-31"), Today).Value.Agent;

        agent.Take(Said("2022-01-01", "2024-01-01"), Today).Error.Code.ShouldBe("contract.overlap");
        agent.Contracts.Count.ShouldBe(1);
        agent.Take(Said("2022-01-01", "2023-12-31"), Today).Value.IsChanged.ShouldBeTrue();
        agent.ShouldSatisfyAllConditions(a => a.ContractEndsOn.ShouldBe(Day("2026-12-31")), a => a.ArrivedOn.ShouldBe(Day("2022-01-01")));
    }

    [Fact]
    public void stays_as_it_was_when_any_of_it_is_refused()
    {
        var agent = Agent.Import(Said("2024-01-01", "2026-12-31"), Today).Value.Agent;

        agent.Take(Said("2026-03-01", null, EmploymentStatus.Permanent) with { GrossPay = -1 }, Today).Error.Code.ShouldBe("agent.pay");
        agent.Take(Said("2024-01-01", "2026-06-30") with { Departure = new ImportedDeparture(Day("2023-01-01"), DepartureReason.Other) }, Today).IsFailure.ShouldBeTrue();

        agent.Contracts.ShouldHaveSingleItem().EndsOn.ShouldBe(Day("2026-12-31"));
    }

    [Fact]
    public void lets_who_had_left_come_back()
    {
        var left = Said("2020-01-01", null, EmploymentStatus.CivilServant) with { Departure = new ImportedDeparture(Day("2022-06-30"), DepartureReason.Mobility) };
        var agent = Agent.Import(left, Today).Value.Agent;

        agent.Take(Said("2026-01-01", null, EmploymentStatus.CivilServant), Today).Value.IsChanged.ShouldBeTrue();

        agent.ShouldSatisfyAllConditions(a => a.DepartedOn.ShouldBeNull(), a => a.ServesOn(Today).ShouldBeTrue(), a => a.Contracts.Count.ShouldBe(2));
    }

    [Fact]
    public void takes_the_announced_departure_of_a_civil_servant()
    {
        var leaving = Said("2000-01-01", null, EmploymentStatus.CivilServant) with { Departure = new ImportedDeparture(Day("2027-06-30"), DepartureReason.Retirement) };

        Agent.Import(leaving, Today).Value.Agent.ContractEndsOn.ShouldBe(Day("2027-06-30"));
    }

    private static ImportedAgent Said(string start, string? end, EmploymentStatus status = EmploymentStatus.FixedTerm) => new(
        PersonName.Create("Ada", "Lovelace").Value, EmailAddress.Create("ada@exemple.fr").Value, "A1",
        new ContractTerms(status, Category.A, LegalBasis.NeedOfService, Place, null, Period.Create(Day(start), end is null ? null : Day(end)).Value),
        null, null, null, null, null, null);
}
