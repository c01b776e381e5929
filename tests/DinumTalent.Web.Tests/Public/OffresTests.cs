using System.Net;
using System.Text.Json;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Public;

public sealed class OffresTests(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task The_home_page_shows_figures_and_the_latest_vacancies()
    {
        await Data.Vacancy(await Data.Ministry(), v => v.PublishedDaysAgo(0));

        var home = await Anyone().Get("/", Stop);

        home.Status.ShouldBe(HttpStatusCode.OK);
        home.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        home.Document.QuerySelectorAll(".fr-card").ShouldNotBeEmpty();
        home.Shows("form[action='/offres'] input[name=q]").ShouldBeTrue();
    }

    [Fact]
    public async Task The_list_keeps_filters_in_its_address_and_lets_each_be_removed()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.With(t => t with { City = "Brest", Department = "Finistère" }));
        await Data.Vacancy(ministry, v => v.With(t => t with { City = "Lyon", Department = "Rhône" }));

        var list = await Anyone().Get($"/offres?ministere={ministry.Id}&lieu=Finist%C3%A8re&contrat=cdd&teletravail=oui", Stop);

        list.Document.QuerySelector("#resultats")!.TextContent.ShouldBe("1 offre");
        list.Document.QuerySelector(".fr-card a")!.TextContent.ShouldBe(vacancy.Title);
        list.Document.QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(4);
        var without = list.Document.QuerySelectorAll("a.fr-tag").Single(t => t.TextContent.Contains("Finistère", StringComparison.Ordinal)).GetAttribute("href")!;
        (await Anyone().Get(without, Stop)).Document.QuerySelector("#resultats")!.TextContent.ShouldBe("2 offres");
    }

    [Theory]
    [InlineData("?page=-3&taille=7&famille=abc&contrat=x&tri=hasard")]
    [InlineData("?page=999999999999")]
    [InlineData("?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("?q='%20OR%201=1--")]
    public async Task Nonsense_in_the_address_is_left_out(string query)
    {
        var list = await Anyone().Visit("/offres" + query, Stop);

        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Text.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_told()
    {
        var list = await Anyone().Get("/offres?q=" + new string('a', 300), Stop);

        list.Status.ShouldBe(HttpStatusCode.BadRequest);
        list.Main.ShouldContain("200 caractères au plus");
    }

    [Fact]
    public async Task A_search_without_result_says_what_to_do()
    {
        var list = await Anyone().Get("/offres?q=introuvable98765", Stop);

        list.Main.ShouldContain("Aucune offre ne correspond");
        list.Main.ShouldContain("« introuvable98765 »");
    }

    [Fact]
    public async Task A_page_beyond_the_end_leads_to_the_last()
    {
        var ministry = await Data.Ministry();
        await Data.Vacancy(ministry);

        (await Anyone().Get($"/offres?ministere={ministry.Id}&page=9", Stop)).Location.ShouldBe($"/offres?ministere={ministry.Id}");
    }

    [Fact]
    public async Task A_vacancy_is_described_for_search_engines_and_its_text_cannot_end_the_block()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.With(t => t with { Title = "Dév </script><script>alert(1)</script>", Missions = "Écrire <img src=x onerror=alert(1)> du **code**." }));

        var page = await Anyone().Get($"/offres/{vacancy.Slug}", Stop);

        page.Text.ShouldNotContain("<script>alert");
        page.Document.QuerySelectorAll("main img").ShouldBeEmpty();
        page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe($"https://localhost/offres/{vacancy.Slug}");
        using var posting = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        posting.RootElement.GetProperty("@type").GetString().ShouldBe("JobPosting");
        posting.RootElement.GetProperty("title").GetString().ShouldBe(vacancy.Title);
        posting.RootElement.GetProperty("description").GetString()!.ShouldContain("<strong>code</strong>");
    }

    [Fact]
    public async Task A_closed_vacancy_says_so_and_asks_not_to_be_indexed()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Closed());

        var page = await Anyone().Get($"/offres/{vacancy.Slug}", Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Main.ShouldContain("ne reçoit plus de candidatures");
        page.Shows("meta[name=robots][content=noindex]").ShouldBeTrue();
        page.Shows("a[href$='/candidater']").ShouldBeFalse();
        page.Shows("script[type='application/ld+json']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_draft_and_an_unknown_vacancy_are_not_found()
    {
        var draft = await Data.Vacancy(await Data.Ministry(), v => v.Draft());

        (await Anyone().Get($"/offres/{draft.Slug}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Anyone().Get("/offres/rien-dt-0000000", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_sitemap_lists_open_vacancies_alone()
    {
        var ministry = await Data.Ministry();
        var (open, closed) = (await Data.Vacancy(ministry), await Data.Vacancy(ministry, v => v.Closed()));

        var map = await Anyone().Get("/sitemap.xml", Stop);

        map.Headers["Content-Type"].ShouldStartWith("application/xml");
        map.Text.ShouldContain($"<loc>https://localhost/offres/{open.Slug}</loc>");
        map.Text.ShouldNotContain(closed.Slug);
    }
}
