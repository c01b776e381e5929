using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Searching_open_vacancies(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task shows_those_that_receive_applications_alone()
    {
        var ministry = await Data.Ministry();
        var open = await Data.Vacancy(ministry);
        await Data.Vacancy(ministry, v => v.Draft());
        await Data.Vacancy(ministry, v => v.Closed());
        await Data.Vacancy(ministry, v => v.With(t => t with { Deadline = Data.Today.AddDays(-1) }));
        await Data.Vacancy(ministry, v => v.With(t => t with { Deadline = Data.Today.AddDays(-1) }));

        (await Find(new() { Ministries = [ministry.Id] })).Vacancies.Items.Select(v => v.Id).ShouldBe([open.Id]);
    }

    [Fact]
    public async Task finds_words_without_accents_and_with_a_typing_mistake()
    {
        var word = TestData.Unique("Cybersecurité");
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Titled($"Expert en {word}"));

        foreach (var typed in new[] { word.ToUpperInvariant(), word[..8], $"expert {word}" })
        {
            (await Find(new() { Text = typed })).Vacancies.Items.Select(v => v.Id).ShouldContain(vacancy.Id);
        }

        (await Find(new() { Text = $"{word} introuvable9876" })).Vacancies.Total.ShouldBe(0);
    }

    [Fact]
    public async Task counts_by_ministry_what_its_directorates_offer()
    {
        var ministry = await Data.Ministry();
        var directorate = await Data.Below(ministry);
        var service = await Data.Below(directorate, OrganisationKind.Service);
        await Data.Vacancy(ministry);
        await Data.Vacancy(service);

        var facet = (await Find(new())).Ministries.Single(m => m.Key == ministry.Id.ToString());

        (facet.Count, facet.Label, facet.IsChosen).ShouldBe((2, ministry.Name, false));
    }

    [Fact]
    public async Task counts_a_facet_under_the_other_filters()
    {
        var ministry = await Data.Ministry();
        await Data.Vacancy(ministry, v => v.With(t => t with { City = "Lyon", Department = "Rhône", TeleworkDays = 0 }));
        await Data.Vacancy(ministry, v => v.With(t => t with { City = "Brest", Department = "Finistère", Basis = LegalBasis.NeedOfService, DurationMonths = null }));

        var found = await Find(new() { Ministries = [ministry.Id], Departments = ["Rhône"] });

        found.Vacancies.Items.Select(v => v.City).ShouldBe(["Lyon"]);
        found.Departments.Select(d => (d.Key, d.Count, d.IsChosen)).ShouldBe([("Finistère", 1, false), ("Rhône", 1, true)]);
        found.Contracts.Select(c => (c.Key, c.Count)).ShouldBe([(nameof(EmploymentStatus.FixedTerm), 1)]);
        found.TeleworkCount.ShouldBe(0);
    }

    [Fact]
    public async Task sorts_by_deadline_and_cuts_into_pages()
    {
        var ministry = await Data.Ministry();
        foreach (var days in new[] { 9, 3, 6 }) await Data.Vacancy(ministry, v => v.With(t => t with { Deadline = Data.Today.AddDays(days) }));

        var found = (await As(null, new OpenVacancies(new() { Ministries = [ministry.Id] }, OpenVacancySort.Deadline, Paging.Of(1, 20)))).Value;

        found.Vacancies.Items.Select(v => v.Deadline.DayNumber - Data.Today.DayNumber).ShouldBe([3, 6, 9]);
        found.Vacancies.Total.ShouldBe(3);
    }

    [Fact]
    public async Task shows_a_closed_vacancy_on_its_page_and_hides_drafts_and_cancelled_ones()
    {
        var ministry = await Data.Ministry();
        var closed = await Data.Vacancy(ministry, v => v.Closed());
        var draft = await Data.Vacancy(ministry, v => v.Draft());
        var cancelled = await Data.Vacancy(ministry);
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == cancelled.Id, Stop), v => v.Cancel("Poste supprimé", [], new StageActor(null, "Essai"), Data.Now, Data.Today));

        (await As(null, new PublicVacancy(closed.Slug))).Value.IsOpen.ShouldBeFalse();
        (await As(null, new PublicVacancy(draft.Slug))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(null, new PublicVacancy(cancelled.Slug))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private async Task<OpenVacanciesView> Find(OpenVacancyFilter filter) =>
        (await As(null, new OpenVacancies(filter, OpenVacancySort.Newest, Paging.Of(1, 100)))).Value;
}
