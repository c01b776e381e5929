using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

public sealed class Cancelling_a_contract
{
    private static readonly OrganisationId Ministry = OrganisationId.New();

    private static readonly DateOnly Before = Day("2027-02-01");

    [Fact]
    public void needs_a_reason_and_a_first_day_to_come()
    {
        var agent = Serving();
        agent.Sign(Permanent("2031-01-01"), Before).ShouldBeDone();
        var next = agent.Contracts[^1].Id;

        agent.CancelContract(next, " ", Before).ShouldBeRefused("contract.cancel-reason-missing");
        agent.CancelContract(next, "Erreur", Day("2031-01-01")).ShouldBeRefused("contract.started");
        agent.CancelContract(agent.Contracts[0].Id, "Erreur", Before).ShouldBeRefused("contract.started");
        agent.CancelContract(next, "Erreur de saisie", Before).ShouldBeDone();
        (agent.Contracts.Count, agent.ChangeReason).ShouldBe((1, "Erreur de saisie"));
    }

    [Fact]
    public void gives_back_the_term_that_it_had_cut_short()
    {
        var agent = Serving();
        agent.Succeed(Permanent("2028-03-01"), Before).ShouldBeDone();
        agent.Contracts[0].EndsOn.ShouldBe(Day("2028-02-29"));

        agent.CancelContract(agent.Contracts[^1].Id, "La personne a renoncé", Before).ShouldBeDone();

        agent.Contracts.Single().EndsOn.ShouldBe(Day("2029-01-03"));
        (agent.ContractEndsOn, agent.EngagedUntil).ShouldBe((Day("2029-01-03"), Day("2029-01-03")));
    }

    [Fact]
    public void leaves_an_end_that_somebody_decided_since()
    {
        var agent = Serving();
        agent.Succeed(Permanent("2028-03-01"), Before).ShouldBeDone();
        agent.EndContract(agent.Contracts[0].Id, Day("2028-01-31"), "Accord des parties", Before).ShouldBeDone();

        agent.CancelContract(agent.Contracts[^1].Id, "La personne a renoncé", Before).ShouldBeDone();

        agent.Contracts.Single().EndsOn.ShouldBe(Day("2028-01-31"));
    }

    [Fact]
    public void of_somebody_to_come_cancels_the_arrival()
    {
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-03-01", "2029-02-28"), Before).Value;

        agent.CancelContract(agent.Contracts.Single().Id, "Désistement", Before).ShouldBeDone();

        agent.Contracts.ShouldBeEmpty();
        (agent.DepartureReason, agent.ContractStartsOn).ShouldBe((DepartureReason.NeverArrived, null));
        Enumerable.Range(-60, 400).ShouldNotContain(days => agent.ServesOn(Before.AddDays(days)));
    }

    [Fact]
    public void lets_the_same_person_be_hired_again()
    {
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-03-01", "2029-02-28"), Before).Value;
        agent.CancelContract(agent.Contracts.Single().Id, "Désistement", Before).ShouldBeDone();

        agent.Succeed(Terms("2027-02-15", "2029-02-14"), Before).ShouldBeDone();

        (agent.ArrivedOn, agent.DepartedOn, agent.DepartureReason).ShouldBe((Day("2027-02-15"), null, null));
    }

    [Fact]
    public void comes_with_a_departure_only_when_asked_for()
    {
        var agent = Serving();
        agent.Sign(Permanent("2031-01-01"), Before).ShouldBeDone();

        agent.Depart(Day("2028-06-30"), DepartureReason.Resignation, DepartureDestination.PrivateSector, Before).ShouldBeRefused("agent.later-contract-to-cancel");
        agent.Contracts.Count.ShouldBe(2);
        agent.Depart(Day("2028-06-30"), DepartureReason.Resignation, DepartureDestination.PrivateSector, Before, cancelLater: true).ShouldBeDone();

        (agent.Contracts.Single().EndsOn, agent.DepartedOn, agent.DepartureReason).ShouldBe((Day("2028-06-30"), Day("2028-06-30"), DepartureReason.Resignation));
        agent.ChangeReason!.ShouldContain("01/01/2031");
    }

    [Fact]
    public void is_what_a_departure_points_to_before_the_arrival()
    {
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-03-01", "2029-02-28"), Before).Value;

        agent.Depart(Before, DepartureReason.Resignation, DepartureDestination.Unknown, Before).ShouldBeRefused("agent.not-arrived");
        agent.Depart(Day("2028-06-30"), DepartureReason.NeverArrived, DepartureDestination.Unknown, Before).ShouldBeRefused("agent.arrival-cancelled-by-contract");
    }

    [Fact]
    public void of_somebody_who_comes_back_leaves_the_departure_as_it_was()
    {
        var agent = Serving();
        agent.Depart(Day("2027-01-20"), DepartureReason.Resignation, DepartureDestination.PrivateSector, Before).ShouldBeDone();
        agent.Sign(Permanent("2028-01-01"), Before).ShouldBeDone();

        agent.DepartedOn.ShouldBe(Day("2027-01-20"));
        agent.CancelContract(agent.Contracts[^1].Id, "Désistement", Before).ShouldBeDone();
        (agent.DepartedOn, agent.DepartureReason).ShouldBe((Day("2027-01-20"), DepartureReason.Resignation));

        agent.Sign(Permanent("2028-01-01"), Before).ShouldBeDone();
        agent.Follow(Day("2028-01-01"));
        (agent.DepartedOn, agent.Status).ShouldBe((null, EmploymentStatus.Permanent));
    }

    private static Agent Serving() => Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-01-04", "2029-01-03"), Before).Value;

    private static ContractTerms Permanent(string start) => Terms(start, null) with { Status = EmploymentStatus.Permanent };

    private static ContractTerms Terms(string start, string? end) => new(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, Ministry, null, Period.Create(Day(start), end is null ? null : Day(end)).Value);
}
