using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Filling_a_vacancy
{
    [Theory]
    [InlineData("2027-02-09", false)] // the day before
    [InlineData("2027-02-10", true)] // one month to the day
    public void needs_one_month_of_publication(string day, bool allowed) =>
        new MinimumPublication(Day("2027-01-10"), IsBound: true, Urgency: null).On(Day(day)).IsSuccess.ShouldBe(allowed);

    [Fact]
    public void counts_a_month_from_the_31st_to_the_last_day_of_a_short_one() =>
        new MinimumPublication(Day("2027-01-31"), true, null).PossibleFrom.ShouldBe(Day("2027-02-28"));

    [Fact]
    public void needs_a_publication_at_all() =>
        new MinimumPublication(null, true, null).On(Today).ShouldBeRefused(VacancyErrors.NeverPublished);

    [Fact]
    public void is_lawful_at_once_with_a_recorded_urgency() =>
        new MinimumPublication(Day("2027-01-10"), true, "Continuité du service").On(Day("2027-01-11")).ShouldBeDone();

    [Fact]
    public void says_from_when_it_becomes_possible()
    {
        var refused = new MinimumPublication(Day("2027-01-10"), true, null).On(Day("2027-01-20"));

        refused.Error.Message.ShouldContain("10 février 2027");
        refused.Error.Message.ShouldContain("décret n° 2018-1351");
    }

    [Theory]
    [InlineData(true, 6, true)] // a permanent need, however short the contract
    [InlineData(false, 11, false)]
    [InlineData(false, 12, true)]
    [InlineData(false, null, true)]
    public void is_bound_for_permanent_needs_and_contracts_of_a_year_or_more(bool permanent, int? months, bool bound) =>
        Vacancy.IsBound(permanent, months).ShouldBe(bound);

    [Fact]
    public void waits_for_the_deadline_while_the_vacancy_is_published()
    {
        var vacancy = Published(Terms with { Deadline = Day("2027-03-15") });
        vacancy.FillableFrom().ShouldBe(Day("2027-03-16"));

        vacancy.Close(Day("2027-02-10"));
        vacancy.FillableFrom().ShouldBe(Day("2027-02-04"));
    }

    [Fact]
    public void has_no_date_before_publication_and_none_after_the_end()
    {
        Draft().FillableFrom().ShouldBeNull();

        var cancelled = Published();
        cancelled.Cancel("Poste supprimé", [], Given.Recruiter, Given.Noon(Today), Today).ShouldBeDone();
        cancelled.FillableFrom().ShouldBeNull();
    }

    [Fact]
    public void by_a_contractual_needs_the_recorded_fruitless_search_where_the_basis_asks_for_it()
    {
        new FruitlessSearch(LegalBasis.NeedOfService, IsContractual: true, null).On(Today).ShouldBeRefused(VacancyErrors.FruitlessSearchMissing);
        new FruitlessSearch(LegalBasis.NeedOfService, IsContractual: true, Today).On(Today).ShouldBeDone();
        new FruitlessSearch(LegalBasis.NeedOfService, IsContractual: false, null).On(Today).ShouldBeDone();
        new FruitlessSearch(LegalBasis.NoCorps, IsContractual: true, null).On(Today).ShouldBeDone();
    }

    [Fact]
    public void tells_every_reason_against_it_at_once()
    {
        var vacancy = Published();

        var refused = vacancy.MayAccept(new AcceptanceFacts(Unsorted: 2, SubmittedScorecards: 0, IsContractual: true), Day("2027-01-10"));

        refused.Errors.Select(e => e.Code).ShouldBe(
            ["vacancy.too-early-to-fill", "vacancy.still-open", "vacancy.unsorted", "vacancy.fruitless-search-missing", "vacancy.panel-too-small"]);
    }

    [Fact]
    public void never_takes_more_people_than_posts()
    {
        var vacancy = Published(Terms with { Basis = LegalBasis.NoCorps });
        var (first, second) = (Application(vacancy), Application(vacancy, "b@exemple.fr"));
        foreach (var application in new[] { first, second })
        {
            application.MoveTo(vacancy.Stages.First(s => s.Kind == StageKind.Intermediate).Id, vacancy, Recruiter, Now).ShouldBeDone();
        }

        vacancy.Close(Day("2027-02-01"));
        var facts = new AcceptanceFacts(0, 2, IsContractual: true);

        vacancy.Accept(first, facts, Recruiter, Now, Day("2027-02-05")).ShouldBeDone();
        vacancy.Accept(second, facts, Recruiter, Now, Day("2027-02-05")).ShouldBeRefused(VacancyErrors.NoPostLeft);
        vacancy.AcceptedCount.ShouldBe(1);
    }
}
