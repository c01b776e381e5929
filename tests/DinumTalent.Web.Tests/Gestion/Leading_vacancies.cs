using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>The acts of staff on a vacancy, through their pages.</summary>
public sealed class Leading_vacancies(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_recruiter_publishes_a_draft()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/publier", Stop);
        page.Main.ShouldContain("décret n° 2018-1351");
        var answer = await recruiter.Submit(page, "main form", cancellationToken: Stop);

        answer.Location.ShouldBe($"/gestion/offres/{vacancy.Id}");
        (await recruiter.Visit(answer.Location!, Stop)).Main.ShouldContain("L’offre est publiée");
        var published = await Data.Reload(vacancy);
        (published.Status, published.PublishedOn).ShouldBe((VacancyStatus.Published, Data.Today));
    }

    [Fact]
    public async Task A_recruiter_of_another_ministry_does_not_find_it()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Draft());
        var (own, stranger) = (await Data.Ministry(), default(Visitor)!);
        stranger = await As(Role.Recruiter, own);
        var mine = await Data.Vacancy(own, v => v.Draft());
        var form = await stranger.Get($"/gestion/offres/{mine.Id}/publier", Stop);

        foreach (var act in new[] { "", "/modifier", "/publier", "/prolonger", "/cloturer", "/annuler", "/infructueuse", "/urgence", "/constat", "/supprimer", "/apercu" })
        {
            (await stranger.Get($"/gestion/offres/{vacancy.Id}{act}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound, act);
        }

        var sent = await stranger.Submit(form with { Address = $"/gestion/offres/{vacancy.Id}/publier" }, "main form", cancellationToken: Stop);
        sent.Status.ShouldBe(HttpStatusCode.NotFound);
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Draft);
    }

    [Fact]
    public async Task An_auditor_reads_and_changes_nothing()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var auditor = await As(Role.Auditor, ministry);

        var sheet = await auditor.Get($"/gestion/offres/{vacancy.Id}", Stop);

        sheet.Status.ShouldBe(HttpStatusCode.OK);
        sheet.Shows("a[href$='/publier']").ShouldBeFalse();
        (await auditor.Get($"/gestion/offres/{vacancy.Id}/publier", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.Get($"/gestion/offres/{vacancy.Id}/modifier", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.Get("/gestion/offres/nouvelle", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_is_recruiter_here_and_auditor_there_publishes_here_only()
    {
        var (here, there) = (await Data.Ministry(), await Data.Ministry());
        var person = await Data.Staff(Role.Recruiter, here);
        await Data.Grant(person, Role.Auditor, there);
        var visitor = await As(person);
        var (own, other) = (await Data.Vacancy(here, v => v.Draft()), await Data.Vacancy(there, v => v.Draft()));

        (await visitor.Get($"/gestion/offres/{own.Id}", Stop)).Shows("a[href$='/publier']").ShouldBeTrue();
        (await visitor.Get($"/gestion/offres/{other.Id}", Stop)).Shows("a[href$='/publier']").ShouldBeFalse();
        var form = await visitor.Get($"/gestion/offres/{own.Id}/publier", Stop);
        (await visitor.Submit(form with { Address = $"/gestion/offres/{other.Id}/publier" }, "main form", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Data.Reload(other)).Status.ShouldBe(VacancyStatus.Draft);
    }

    [Fact]
    public async Task A_stale_form_says_that_somebody_changed_it_and_keeps_what_was_entered()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var (first, second) = (await As(Role.Recruiter, ministry), await As(Role.Recruiter, ministry));
        var page = await first.Get($"/gestion/offres/{vacancy.Id}/annuler", Stop);
        await second.Submit(await second.Get($"/gestion/offres/{vacancy.Id}/cloturer", Stop), "main form", cancellationToken: Stop);

        var answer = await first.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Reason"] = "Poste supprimé" }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Main.ShouldContain("modifié entre-temps");
        answer.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Poste supprimé");
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Closed);

        // Told, the person may insist.
        (await first.Submit(answer, "main form", cancellationToken: Stop)).Location.ShouldBe($"/gestion/offres/{vacancy.Id}");
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Cancelled);
    }

    [Theory]
    [InlineData("/annuler")]
    [InlineData("/constat")]
    [InlineData("/urgence")]
    public async Task A_reason_is_asked_for_beside_its_field(string act)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.With(t => t with { Basis = LegalBasis.NeedOfService }));
        var recruiter = await As(Role.Recruiter, ministry);

        var answer = await recruiter.Submit(await recruiter.Get($"/gestion/offres/{vacancy.Id}{act}", Stop), "main form", new Dictionary<string, string?> { ["Input.Reason"] = " " }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector("#Input_Reason")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Published);
    }

    [Fact]
    public async Task Extending_needs_a_later_day()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await As(Role.Recruiter, ministry);
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/prolonger", Stop);

        (await Extend(vacancy.Deadline)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Deadline"] = "demain" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Extend(vacancy.Deadline.AddDays(7))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await Data.Reload(vacancy)).Deadline.ShouldBe(vacancy.Deadline.AddDays(7));

        Task<TestKit.Answer> Extend(DateOnly day) => recruiter.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Deadline"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }, cancellationToken: Stop);
    }

    [Fact]
    public async Task Extending_far_away_is_asked_about_and_the_way_back_is_told()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await As(Role.Recruiter, ministry);
        var page = await recruiter.Get($"/gestion/offres/{vacancy.Id}/prolonger", Stop);
        page.Main.ShouldContain("ne se ramène plus à un jour plus proche");
        page.Shows("[name='Input.Confirms']").ShouldBeFalse();

        var asked = await Extend(page, "2036-12-31", confirms: false);
        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Main.ShouldContain("Oui, recevoir les candidatures jusqu’au 31 décembre 2036");
        (await Extend(asked, "2037-12-31", confirms: true)).Status.ShouldBe(HttpStatusCode.BadRequest, "another day is another question");
        (await Data.Reload(vacancy)).Deadline.ShouldBe(vacancy.Deadline);

        (await Extend(asked, "2036-12-31", confirms: true)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Data.Reload(vacancy)).Deadline.ShouldBe(new DateOnly(2036, 12, 31));

        Task<TestKit.Answer> Extend(TestKit.Answer from, string day, bool confirms) => recruiter.Submit(from, "main form",
            confirms ? new Dictionary<string, string?> { ["Input.Deadline"] = day, ["Input.Confirms"] = "true" } : new Dictionary<string, string?> { ["Input.Deadline"] = day }, cancellationToken: Stop);
    }

    [Fact]
    public async Task The_sheet_says_from_when_the_post_can_be_filled_and_what_comes_first()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.PublishedDaysAgo(5).With(t => t with { Basis = LegalBasis.NeedOfService }));
        await Data.Application(vacancy);

        var sheet = await (await As(Role.Recruiter, ministry)).Get($"/gestion/offres/{vacancy.Id}", Stop);

        sheet.Main.ShouldContain("Le poste ne peut pas encore être pourvu");
        sheet.Main.ShouldContain("18 décembre 2026");
        sheet.Main.ShouldContain("Constat infructueux");
        sheet.Document.QuerySelectorAll(".dt-figure__value").Select(f => f.TextContent.Trim()).ShouldBe(["1", "1", "0"]);
    }

    [Fact]
    public async Task A_draft_can_be_deleted_and_a_published_vacancy_cannot()
    {
        var ministry = await Data.Ministry();
        var (draft, published) = (await Data.Vacancy(ministry, v => v.Draft()), await Data.Vacancy(ministry));
        var recruiter = await As(Role.Recruiter, ministry);

        var form = await recruiter.Get($"/gestion/offres/{draft.Id}/supprimer", Stop);
        (await recruiter.Submit(form with { Address = $"/gestion/offres/{published.Id}/supprimer" }, "main form", new Dictionary<string, string?> { ["version"] = $"{(await Data.Reload(published)).Version}" }, cancellationToken: Stop))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
        (await recruiter.Submit(form, "main form", cancellationToken: Stop)).Location.ShouldBe("/gestion/offres");

        (await recruiter.Get($"/gestion/offres/{draft.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Data.Reload(published)).Status.ShouldBe(VacancyStatus.Published);
    }

    [Fact]
    public async Task An_unknown_or_unreadable_id_is_not_found()
    {
        var recruiter = await As(Role.Recruiter, await Data.Ministry());

        (await recruiter.Get($"/gestion/offres/{VacancyId.New()}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await recruiter.Get("/gestion/offres/nimporte-quoi", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await recruiter.Get("/gestion/offres/nimporte-quoi/publier", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await recruiter.Get("/gestion/offres/nimporte-quoi/modifier", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
