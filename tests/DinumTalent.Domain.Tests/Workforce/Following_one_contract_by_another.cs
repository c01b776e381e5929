using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

public sealed class Following_one_contract_by_another
{
    private static readonly OrganisationId Ministry = OrganisationId.New();

    [Fact]
    public void ends_the_running_one_the_day_before()
    {
        var agent = Hired(Terms("2027-01-04", "2029-01-03"));

        agent.Succeed(Terms("2028-03-01", null) with { Status = EmploymentStatus.Permanent, Category = Category.APlus }, Today).ShouldBeDone();

        agent.Contracts.Select(c => (c.StartsOn, c.EndsOn)).ShouldBe([(Day("2027-01-04"), Day("2028-02-29")), (Day("2028-03-01"), null)]);
        (agent.Status, agent.Category, agent.ContractEndsOn, agent.EngagedUntil).ShouldBe((EmploymentStatus.FixedTerm, Category.A, Day("2028-02-29"), null));
        agent.Follow(Day("2028-03-01"));
        (agent.Status, agent.Category, agent.ContractEndsOn).ShouldBe((EmploymentStatus.Permanent, Category.APlus, null));
    }

    [Fact]
    public void leaves_the_file_where_the_agent_serves_until_the_new_one_begins_elsewhere()
    {
        var elsewhere = OrganisationId.New();
        var agent = Hired(Terms("2027-01-04", "2028-02-29"));

        agent.Sign(Terms("2028-03-01", "2030-02-28") with { OrganisationId = elsewhere }, Today).ShouldBeDone();

        (agent.OrganisationId, agent.NextOrganisationId).ShouldBe((Ministry, elsewhere));
        agent.Follow(Day("2028-02-29"));
        (agent.OrganisationId, agent.NextOrganisationId).ShouldBe((Ministry, elsewhere));
        agent.Follow(Day("2028-03-01"));
        (agent.OrganisationId, agent.NextOrganisationId).ShouldBe((elsewhere, null));
        agent.Follow(Day("2030-03-01"));
        agent.OrganisationId.ShouldBe(elsewhere, "the last one when none runs");
    }

    [Fact]
    public void forgets_where_the_agent_would_go_when_the_contract_is_cancelled()
    {
        var agent = Hired(Terms("2027-01-04", "2028-02-29"));
        agent.Sign(Terms("2028-03-01", "2030-02-28") with { OrganisationId = OrganisationId.New() }, Today).ShouldBeDone();

        agent.CancelContract(agent.Contracts[1].Id, "Renonce", Today).ShouldBeDone();

        (agent.OrganisationId, agent.NextOrganisationId).ShouldBe((Ministry, null));
    }

    [Fact]
    public void changes_nothing_when_the_new_one_is_unlawful()
    {
        var agent = Hired(Terms("2027-01-04", "2029-01-03"));

        agent.Succeed(Terms("2028-03-01", "2031-03-01"), Today).ShouldBeRefused("contract.too-long");

        agent.Contracts.Single().EndsOn.ShouldBe(Day("2029-01-03"));
    }

    [Fact]
    public void has_no_trial_when_the_duties_stay()
    {
        var agent = Hired(Terms("2027-01-04", "2028-01-03"));

        agent.Succeed(Terms("2028-01-04", "2030-01-03") with { SameDutiesRenewed = true }, Today).ShouldBeDone();

        var renewed = agent.Contracts.Single(c => c.StartsOn == Day("2028-01-04"));
        (renewed.TrialEndsOn, renewed.IsRenewal).ShouldBe((null, true));
    }

    [Theory]
    [InlineData("2028-01-03", null, null)] // a year: as the law has it
    [InlineData("2028-06-30", null, "contract.reason-needed")]
    [InlineData("2028-06-30", "Deux procédures sans candidat", null)]
    [InlineData("2029-01-03", "Deux procédures sans candidat", null)] // two years to the day
    [InlineData("2029-01-04", "Deux procédures sans candidat", "contract.too-long")]
    public void stretches_a_temporary_vacancy_only_for_a_recorded_reason(string end, string? reason, string? refusal)
    {
        var outcome = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-01-04", end) with { Basis = LegalBasis.TemporaryVacancy, ExceptionReason = reason }, Today);

        (outcome.IsSuccess ? null : outcome.Error.Code).ShouldBe(refusal);
        if (outcome.IsSuccess) outcome.Value.Contracts.Single().ExceptionReason.ShouldBe(reason);
    }

    [Fact]
    public void adds_up_the_renewals_of_a_temporary_vacancy()
    {
        var agent = Hired(Terms("2027-01-04", "2028-01-03") with { Basis = LegalBasis.TemporaryVacancy });

        agent.Succeed(Terms("2028-01-04", "2028-06-30") with { Basis = LegalBasis.TemporaryVacancy }, Today).ShouldBeRefused("contract.reason-needed");
    }

    [Fact]
    public void keeps_no_reason_where_no_limit_was_exceeded() =>
        Hired(Terms("2027-01-04", "2028-01-03") with { ExceptionReason = "Au cas où" }).Contracts.Single().ExceptionReason.ShouldBeNull();

    [Fact]
    public void adds_up_the_renewals_of_a_contrat_de_projet_to_six_years()
    {
        var project = Terms("2027-01-04", "2031-01-03") with { Status = EmploymentStatus.Project, Basis = LegalBasis.Project };
        var agent = Hired(project);

        agent.Sign(project with { Period = Over("2031-01-04", "2033-01-04") }, Today).ShouldBeRefused("contract.too-long");
        agent.Sign(project with { Period = Over("2031-01-04", "2031-06-30") }, Today).ShouldBeDone();
    }

    [Theory]
    [InlineData("2027-10-01", "2028-03-31", true)] // six months, after six of the eighteen that end with it
    [InlineData("2027-10-01", "2028-04-30", false)] // seven months
    public void keeps_a_temporary_increase_to_twelve_months_in_eighteen(string start, string end, bool lawful)
    {
        // 1 January to 30 June 2027 lies within both windows of eighteen months, save what begins them.
        var agent = Hired(Terms("2027-01-01", "2027-06-30") with { Basis = LegalBasis.TemporaryIncrease });

        agent.Sign(Terms(start, end) with { Basis = LegalBasis.TemporaryIncrease }, Today).IsSuccess.ShouldBe(lawful);
    }

    [Theory]
    [InlineData(EmploymentStatus.Project, LegalBasis.NeedOfService, "2029-01-03", "contract.project-basis")]
    [InlineData(EmploymentStatus.Permanent, LegalBasis.Replacement, null, "contract.basis-does-not-fit")]
    [InlineData(EmploymentStatus.FixedTerm, LegalBasis.Project, "2029-01-03", "contract.basis-does-not-fit")]
    public void refuses_an_article_that_does_not_fit(EmploymentStatus status, LegalBasis basis, string? end, string refusal) =>
        Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-01-04", end) with { Status = status, Basis = basis }, Today).Error.Code.ShouldBe(refusal);

    [Fact]
    public void lets_a_replacement_last_as_long_as_the_absence() =>
        Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2027-01-04", "2031-01-03") with { Basis = LegalBasis.Replacement }, Today).Errors.ShouldBeEmpty();

    [Fact]
    public void can_end_early_for_a_reason()
    {
        var agent = Hired(Terms("2027-01-04", "2029-01-03"));
        var id = agent.Contracts.Single().Id;

        agent.EndContract(id, Day("2028-06-30"), " ", Today).ShouldBeRefused("contract.end-reason-missing");
        agent.EndContract(id, Day("2029-01-03"), "Démission", Today).ShouldBeRefused("contract.not-earlier");
        agent.EndContract(id, Day("2026-12-31"), "Démission", Today).ShouldBeRefused("contract.end-before-start");
        agent.EndContract(id, Day("2028-06-30"), "Démission", Today).ShouldBeDone();
        (agent.ContractEndsOn, agent.ChangeReason).ShouldBe((Day("2028-06-30"), "Démission"));
    }

    private static Agent Hired(ContractTerms terms) => Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, terms, Today).Value;

    private static ContractTerms Terms(string start, string? end) =>
        new(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, Ministry, null, Over(start, end));

    private static Period Over(string start, string? end) => Period.Create(Day(start), end is null ? null : Day(end)).Value;
}
