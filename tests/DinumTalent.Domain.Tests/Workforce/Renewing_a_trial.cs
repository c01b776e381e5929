using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

/// <summary>Décret n° 86-83, article 9.</summary>
public sealed class Renewing_a_trial
{
    [Theory]
    [InlineData("2027-03-01", "2030-02-28", "2027-05-31", "2027-08-31")] // three months, three more
    [InlineData("2027-03-01", null, "2027-06-30", "2027-10-31")] // four months, four more
    [InlineData("2027-03-01", "2027-05-30", "2027-03-17", "2027-04-03")] // seventeen days, seventeen more
    [InlineData("2027-03-01", "2027-03-30", "2027-03-17", "2027-03-30")] // not beyond the contract
    public void doubles_it_at_most(string start, string? end, string trialEnd, string latest) =>
        new TrialRenewal(Day(start), end is null ? null : Day(end), Day(trialEnd), false, Day(latest)).Latest.ShouldBe(Day(latest));

    [Fact]
    public void is_done_once_and_in_time()
    {
        var agent = Hired();
        var contract = agent.Contracts.Single();
        contract.TrialEndsOn.ShouldBe(Day("2027-05-31"));

        agent.RenewTrial(contract.Id, Day("2027-08-31"), Day("2027-06-01")).ShouldBeRefused("contract.trial-over");
        agent.RenewTrial(contract.Id, Day("2027-09-01"), Day("2027-05-31")).ShouldBeRefused("contract.trial-too-long");
        agent.RenewTrial(contract.Id, Day("2027-05-31"), Day("2027-05-31")).ShouldBeRefused("contract.trial-not-longer");
        contract.TrialRenewed.ShouldBeFalse();

        agent.RenewTrial(contract.Id, Day("2027-08-31"), Day("2027-05-31")).ShouldBeDone();
        (contract.TrialEndsOn, contract.TrialRenewed).ShouldBe((Day("2027-08-31"), true));
        agent.RenewTrial(contract.Id, Day("2027-09-30"), Day("2027-06-01")).ShouldBeRefused("contract.trial-renewed");
    }

    [Fact]
    public void needs_a_contract_of_the_agent() =>
        Hired().RenewTrial(ContractId.New(), Day("2027-08-31"), Day("2027-05-31")).Error.ShouldBe(Error.NotFound);

    private static Agent Hired() => Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, new ContractTerms(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, OrganisationId.New(), null, Period.Create(Day("2027-03-01"), Day("2030-02-28")).Value), Day("2027-02-01")).Value;
}
