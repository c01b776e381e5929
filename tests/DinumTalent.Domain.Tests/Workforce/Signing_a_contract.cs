using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

public sealed class Signing_a_contract
{
    [Theory]
    [InlineData(EmploymentStatus.FixedTerm, LegalBasis.NeedOfService, "2030-01-03", true)] // three years to the day
    [InlineData(EmploymentStatus.FixedTerm, LegalBasis.NeedOfService, "2030-01-04", false)]
    [InlineData(EmploymentStatus.FixedTerm, LegalBasis.TemporaryIncrease, "2028-01-03", true)]
    [InlineData(EmploymentStatus.FixedTerm, LegalBasis.TemporaryIncrease, "2028-01-04", false)]
    [InlineData(EmploymentStatus.Project, LegalBasis.Project, "2028-01-02", false)] // a day short of a year
    [InlineData(EmploymentStatus.Project, LegalBasis.Project, "2028-01-03", true)]
    [InlineData(EmploymentStatus.Project, LegalBasis.Project, "2033-01-03", true)] // six years
    [InlineData(EmploymentStatus.Project, LegalBasis.Project, "2033-01-04", false)]
    [InlineData(EmploymentStatus.FixedTerm, LegalBasis.NeedOfService, null, false)]
    [InlineData(EmploymentStatus.Permanent, LegalBasis.NeedOfService, null, true)]
    [InlineData(EmploymentStatus.Permanent, LegalBasis.NeedOfService, "2030-01-03", false)]
    [InlineData(EmploymentStatus.CivilServant, LegalBasis.CivilServant, null, true)]
    public void keeps_to_the_length_of_its_status(EmploymentStatus status, LegalBasis basis, string? end, bool allowed) =>
        new ContractLength(status, basis, Over("2027-01-04", end)).On(Today).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void says_the_latest_end() =>
        new ContractLength(EmploymentStatus.FixedTerm, LegalBasis.NoCorps, Over("2027-01-04", "2031-01-01")).On(Today).Error.Message.ShouldContain("03/01/2030");

    [Fact]
    public void refuses_an_overlap()
    {
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Contract("2027-01-04", "2027-12-31"), Today).Value;

        agent.Sign(Contract("2027-12-31", "2028-06-30"), Today).ShouldBeRefused("contract.overlap");
        agent.Sign(Contract("2028-01-01", "2028-06-30"), Today).ShouldBeDone();
    }

    [Fact]
    public void gives_no_trial_to_a_civil_servant()
    {
        var terms = Contract("2027-01-04", null) with { Status = EmploymentStatus.CivilServant, Basis = LegalBasis.CivilServant };

        Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, terms, Today).Value.Contracts.Single().TrialEndsOn.ShouldBeNull();
    }

    private static Period Over(string start, string? end) => Period.Create(Day(start), end is null ? null : Day(end)).Value;

    private static ContractTerms Contract(string start, string? end) =>
        new(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, OrganisationId.New(), null, Over(start, end));
}
