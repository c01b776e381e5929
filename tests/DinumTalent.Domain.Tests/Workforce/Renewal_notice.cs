using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Workforce;

/// <summary>Examples worked out by hand on décret n° 86-83, articles 45 and 2-8.</summary>
public sealed class Renewal_notice
{
    private static readonly OrganisationId Ministry = OrganisationId.New();

    [Theory]
    [InlineData("2027-03-01", "2027-05-31", "2027-05-23")] // 3 months: 8 days
    [InlineData("2027-03-01", "2027-08-30", "2027-08-22")] // a day short of 6 months: 8 days
    [InlineData("2027-03-01", "2027-08-31", "2027-07-31")] // 6 months: 1 month
    [InlineData("2027-01-01", "2027-12-31", "2027-11-30")] // a year: 1 month
    [InlineData("2027-01-01", "2028-12-30", "2028-11-29")] // a day short of 2 years: 1 month, in full before the last day
    [InlineData("2027-01-01", "2028-12-31", "2028-10-31")] // 2 years: 2 months
    [InlineData("2027-01-01", "2029-12-31", "2029-10-31")] // 3 years: 2 months
    public void grows_with_the_length_of_the_services(string start, string end, string last) => LastDay(Spell(start, end)).ShouldBe(Day(last));

    [Fact]
    public void counts_the_contracts_before() => // 18 months, then 12: two years are passed
        LastDay(Spell("2027-01-01", "2027-12-31"), Spell("2025-07-01", "2026-12-31")).ShouldBe(Day("2027-10-31"));

    [Fact]
    public void forgets_contracts_before_a_long_interruption() =>
        LastDay(Spell("2027-06-01", "2027-08-31"), Spell("2025-01-01", "2026-12-31")).ShouldBe(Day("2027-08-23"));

    [Fact]
    public void is_three_months_where_the_agent_can_only_stay_without_end() =>
        LastDay(Spell("2024-01-01", "2026-12-31"), Spell("2021-01-01", "2023-12-31")).ShouldBe(Day("2026-09-30"));

    [Theory]
    [InlineData("2026-12-31", "2026-10-31")] // three years: 2 months
    [InlineData("2027-01-01", "2026-10-01")] // a day more: 3 months
    public void of_a_contrat_de_projet_has_its_own_article(string end, string last)
    {
        var project = Spell("2024-01-01", end) with { Status = EmploymentStatus.Project, Basis = LegalBasis.Project };

        new RenewalNotice(project, [project]).LastDay.ShouldBe(Day(last));
        new RenewalNotice(project, [project]).Reference.ShouldContain("2-8");
    }

    [Theory]
    [InlineData(EmploymentStatus.CivilServant)]
    [InlineData(EmploymentStatus.Permanent)]
    public void is_not_due_without_end(EmploymentStatus status) => LastDay(Spell("2024-01-01", null) with { Status = status }).ShouldBeNull();

    [Theory]
    [InlineData("2027-03-15", "2027-03-15")] // in trial: none
    [InlineData("2027-08-01", "2027-08-09")] // below 6 months: 8 days
    [InlineData("2027-09-01", "2027-10-01")] // 6 months: 1 month
    [InlineData("2029-03-01", "2029-05-01")] // 2 years: 2 months
    [InlineData("2030-02-01", "2030-02-28")] // the contract ends before
    public void of_a_resignation_grows_too(string told, string last)
    {
        var contract = Spell("2027-03-01", "2030-02-28");

        EarlyEndNotice.EarliestLastDay(Day(told), contract, Day("2027-05-31"), [contract]).ShouldBe(Day(last));
    }

    private static DateOnly? LastDay(ServiceSpell contract, params ServiceSpell[] before) => new RenewalNotice(contract, [.. before, contract]).LastDay;

    private static ServiceSpell Spell(string start, string? end) =>
        new(Day(start), end is null ? null : Day(end), EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, Ministry);
}
