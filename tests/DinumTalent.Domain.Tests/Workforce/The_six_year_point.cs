using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

/// <summary>Examples worked out by hand on CGFP, art. L332-4.</summary>
public sealed class The_six_year_point
{
    private static readonly OrganisationId Ministry = OrganisationId.New();
    private static readonly OrganisationId Other = OrganisationId.New();

    [Fact]
    public void comes_six_years_after_the_first_day_of_unbroken_services() =>
        Point(Spell("2021-01-01", "2023-12-31"), Spell("2024-01-01", "2026-12-31")).ShouldBe(Day("2027-01-01"));

    [Fact]
    public void moves_on_by_an_interruption_which_is_no_service() => // 61 days: March and April 2023
        Point(Spell("2020-03-01", "2023-02-28"), Spell("2023-05-01", "2026-04-30")).ShouldBe(Day("2026-05-01"));

    [Theory]
    [InlineData("2022-05-01", "2026-05-01")] // January to April: four months are not more than four months
    [InlineData("2022-05-02", "2028-05-02")] // a day more: the count begins anew
    public void forgets_services_before_an_interruption_of_more_than_four_months(string again, string point) =>
        Point(Spell("2020-01-01", "2021-12-31"), Spell(again, "2024-12-31")).ShouldBe(Day(point));

    [Theory]
    [InlineData(LegalBasis.Replacement, "2026-01-01")]
    [InlineData(LegalBasis.TemporaryVacancy, "2026-01-01")]
    [InlineData(LegalBasis.IncompleteTime, "2026-01-01")]
    [InlineData(LegalBasis.NoCorps, "2026-01-01")]
    [InlineData(LegalBasis.TemporaryIncrease, "2027-01-01")] // the year doesn't count
    public void counts_the_articles_that_the_law_names(LegalBasis first, string point) =>
        Point(Spell("2020-01-01", "2020-12-31", basis: first), Spell("2021-01-01", "2023-12-31")).ShouldBe(Day(point));

    [Fact]
    public void counts_one_category_alone() =>
        Point(Spell("2020-01-01", "2022-12-31", category: Category.B), Spell("2023-01-01", "2025-12-31")).ShouldBe(Day("2029-01-01"));

    [Fact]
    public void counts_one_employer_alone() =>
        Point(Spell("2020-01-01", "2022-12-31", employer: Other), Spell("2023-01-01", "2025-12-31")).ShouldBe(Day("2029-01-01"));

    [Fact]
    public void leaves_out_a_contrat_de_projet_that_stands_between() => // two years before it, four after it
        Point(
            Spell("2020-01-01", "2021-12-31"), Spell("2022-01-01", "2023-12-31", EmploymentStatus.Project, LegalBasis.Project),
            Spell("2024-01-01", "2026-12-31")).ShouldBe(Day("2028-01-01"));

    [Fact]
    public void stays_where_it_was_reached() =>
        Point(Spell("2020-01-01", "2022-12-31"), Spell("2023-01-01", "2025-12-31"), Spell("2026-03-01", "2026-08-31", basis: LegalBasis.Replacement)).ShouldBe(Day("2026-01-01"));

    [Fact]
    public void does_not_exist_for_civil_servants() =>
        Point(Spell("2010-01-01", null, EmploymentStatus.CivilServant, LegalBasis.CivilServant)).ShouldBeNull();

    [Theory]
    [InlineData("2024-01-01", "2026-12-31", null)] // ends with the sixth year
    [InlineData("2024-01-01", "2026-12-31", "2027-01-01")] // then one that begins after it
    [InlineData("2024-02-01", "2027-01-31", null)] // a month of interruption: six years on the day after its end
    public void lets_a_contract_end_with_the_sixth_year_and_none_go_beyond(string start, string end, string? next)
    {
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2021-01-01", "2023-12-31"), Day("2020-12-01")).Value;

        agent.Sign(Terms(start, end), Day("2023-12-01")).ShouldBeDone();
        if (next is null) return;

        var refused = agent.Sign(Terms(next, "2027-12-31"), Day("2026-12-01"));
        refused.ShouldBeRefused("contract.only-without-end");
        refused.Error.Message.ShouldContain("01/01/2027");
        refused.Error.Message.ShouldContain("L332-4");
        agent.Sign(Terms(next, null) with { Status = EmploymentStatus.Permanent }, Day("2026-12-01")).ShouldBeDone();
    }

    [Fact]
    public void refuses_a_contract_that_crosses_it_by_a_day()
    {
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2021-02-01", "2024-01-31"), Day("2020-12-01")).Value;
        agent.Sign(Terms("2024-02-01", "2027-01-30"), Day("2023-12-01")).ShouldBeDone();

        agent.Sign(Terms("2027-01-31", "2027-02-01"), Day("2026-12-01")).ShouldBeRefused("contract.only-without-end");
        agent.Sign(Terms("2027-01-31", "2027-01-31"), Day("2026-12-01")).ShouldBeDone();
    }

    [Fact]
    public void counts_services_in_two_directorates_of_one_ministry_together()
    {
        var (first, second) = (OrganisationId.New(), OrganisationId.New());
        var employers = new Dictionary<OrganisationId, OrganisationId> { [first] = Ministry, [second] = Ministry };
        var agent = Agent.Hire(PersonName.Create("Ada", "Lovelace").Value, null, Terms("2021-01-01", "2023-12-31") with { OrganisationId = first }, Day("2020-12-01")).Value;
        agent.Sign(Terms("2024-01-01", "2026-12-31") with { OrganisationId = first }, Day("2023-12-01"), employers).ShouldBeDone();

        agent.Sign(Terms("2027-01-01", "2027-12-31") with { OrganisationId = second }, Day("2026-12-01"), employers).ShouldBeRefused("contract.only-without-end");
        agent.Sign(Terms("2027-01-01", "2027-12-31") with { OrganisationId = Other }, Day("2026-12-01"), employers).ShouldBeDone();
    }

    private static DateOnly? Point(params ServiceSpell[] services) => SixYearPoint.CompletedOn(Category.A, Ministry, services);

    private static ServiceSpell Spell(
        string start, string? end, EmploymentStatus status = EmploymentStatus.FixedTerm, LegalBasis basis = LegalBasis.NeedOfService,
        Category category = Category.A, OrganisationId? employer = null) =>
        new(Day(start), end is null ? null : Day(end), status, category, basis, employer ?? Ministry);

    private static ContractTerms Terms(string start, string? end) => new(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, Ministry, null, Period.Create(Day(start), end is null ? null : Day(end)).Value);
}
