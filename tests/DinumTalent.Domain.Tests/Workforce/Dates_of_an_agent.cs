using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

public sealed class Dates_of_an_agent
{
    [Fact]
    public void come_in_their_order_each_with_its_reference()
    {
        var agent = Hired("2027-01-04", "2029-01-03");

        var dates = AgentDates.Of(agent.Contracts, [("Certification cloud", Day("2028-05-01"))], null, Day("2027-02-01"));

        dates.Select(d => (d.Kind, d.Day)).ShouldBe(
        [
            (AgentDateKind.TrialEnd, Day("2027-04-03")),
            (AgentDateKind.CertificateExpiry, Day("2028-05-01")),
            (AgentDateKind.RenewalNotice, Day("2028-11-03")),
            (AgentDateKind.ContractEnd, Day("2029-01-03")),
            (AgentDateKind.SixYears, Day("2033-01-04")),
        ]);
        dates.Single(d => d.Kind is AgentDateKind.TrialEnd).Reference!.ShouldContain("art. 9");
        dates.Single(d => d.Kind is AgentDateKind.RenewalNotice).Reference!.ShouldContain("art. 45");
        dates.Single(d => d.Kind is AgentDateKind.SixYears).Reference!.ShouldContain("L332-4");
    }

    [Fact]
    public void tell_a_notice_that_was_missed() =>
        AgentDates.Of(Hired("2027-01-04", "2029-01-03").Contracts, [], null, Day("2028-12-01")).Single(d => d.Kind is AgentDateKind.RenewalNotice).IsOverdue.ShouldBeTrue();

    [Fact]
    public void ask_nothing_of_a_contract_that_another_follows()
    {
        var agent = Hired("2027-01-04", "2029-01-03");
        agent.Sign(Terms("2029-01-04", null) with { Status = EmploymentStatus.Permanent }, Today).ShouldBeDone();

        AgentDates.Of(agent.Contracts, [], null, Day("2028-12-01")).Select(d => d.Kind).ShouldBe([AgentDateKind.ContractEnd, AgentDateKind.ContractStart, AgentDateKind.TrialEnd]);
    }

    [Fact]
    public void tell_the_end_of_the_contract_in_force_before_one_signed_for_later()
    {
        var agent = Hired("2027-01-04", "2029-01-03");
        agent.Sign(Terms("2031-01-01", null) with { Status = EmploymentStatus.Permanent }, Today).ShouldBeDone();

        AgentDates.Of(agent.Contracts, [], null, Day("2028-06-01")).Select(d => (d.Kind, d.Day)).ShouldBe(
        [
            (AgentDateKind.RenewalNotice, Day("2028-11-03")),
            (AgentDateKind.ContractEnd, Day("2029-01-03")),
            (AgentDateKind.ContractStart, Day("2031-01-01")),
            (AgentDateKind.TrialEnd, Day("2031-04-30")),
        ]);
    }

    [Fact]
    public void end_with_the_departure()
    {
        var agent = Hired("2027-01-04", "2029-01-03");
        agent.Depart(Day("2028-06-30"), DepartureReason.Resignation, DepartureDestination.PrivateSector, Today).ShouldBeDone();

        AgentDates.Of(agent.Contracts, [], agent.DepartedOn, Day("2028-06-01")).Select(d => (d.Kind, d.Day)).ShouldBe([(AgentDateKind.Departure, Day("2028-06-30"))]);
        AgentDates.Of(agent.Contracts, [], agent.DepartedOn, Day("2028-07-01")).ShouldBeEmpty();
    }

    private static Agent Hired(string start, string? end) => Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms(start, end), Today).Value;

    private static ContractTerms Terms(string start, string? end) => new(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, OrganisationId.New(), null, Period.Create(Day(start), end is null ? null : Day(end)).Value);
}
