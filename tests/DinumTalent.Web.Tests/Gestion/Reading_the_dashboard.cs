using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

public sealed class Reading_the_dashboard(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Five_figures_of_the_role_and_two_pictures_stand_under_days_that_the_address_keeps()
    {
        var ministry = await Data.Ministry();
        await Data.Application(await Data.Vacancy(ministry));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get("/gestion?du=2026-01-01&au=2026-06-30", Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelector(".dt-figures")!.QuerySelectorAll(".dt-figure__label").Select(l => l.TextContent.Trim()).ShouldBe(["Effectif", "Arrivées", "Départs", "Candidatures reçues", "Recrutements"]);
        page.Document.QuerySelector("input[name=du]")!.GetAttribute("value").ShouldBe("2026-01-01");
        page.Document.QuerySelectorAll("figure.dt-chart svg[role=img]").Length.ShouldBe(2);
        page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain("/gestion/rapports/tableau-de-bord?du=2026-01-01&au=2026-06-30");
    }

    [Fact]
    public async Task The_report_says_the_same_as_a_page_and_as_files()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var page = await recruiter.Get("/gestion/rapports/tableau-de-bord", Stop);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Main.ShouldContain("Période précédente");
        page.Document.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption")!.TextContent.Length > 0);

        foreach (var format in new[] { "pdf", "csv", "xlsx" })
        {
            (await recruiter.Get($"/gestion/rapports/tableau-de-bord.{format}", Stop)).Status.ShouldBe(HttpStatusCode.OK);
        }
    }
}
