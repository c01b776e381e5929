using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using UglyToad.PdfPig;

namespace DinumTalent.Web.Tests.Reports;

public sealed class The_curves_of_who_stays(WebSite site) : PageTest(site)
{
    private const string Address = "/gestion/fidelisation/courbes";

    [Fact]
    public async Task says_the_same_on_the_page_in_pdf_in_csv_and_in_the_workbook()
    {
        var (_, visitor) = await Agents();

        var page = await visitor.Get(Address + "?par=statut", Stop);
        var pdf = PdfText((await visitor.Get(Address + ".pdf?par=statut", Stop)).Bytes);
        var csv = Tight(Unzipped((await visitor.Get(Address + ".csv?par=statut", Stop)).Bytes));
        var workbook = Tight(Unzipped((await visitor.Get(Address + ".xlsx?par=statut", Stop)).Bytes));

        page.Status.ShouldBe(HttpStatusCode.OK);
        var cells = page.Document.QuerySelectorAll("table tbody td, table tbody th").Select(c => Tight(c.TextContent)).Where(c => c.Length > 0).ToList();
        cells.Count.ShouldBeGreaterThan(60);
        foreach (var cell in cells) pdf.ShouldContain(cell);
        foreach (var text in cells.Where(c => !c.Any(char.IsDigit)))
        {
            csv.ShouldContain(text);
            workbook.ShouldContain(text);
        }

        pdf.ShouldContain(Tight("test du log-rank"));
        pdf.ShouldContain("Kaplan");
    }

    [Fact]
    public async Task is_a_page_that_everybody_can_read()
    {
        var (_, visitor) = await Agents();

        var page = await visitor.Get(Address + "?par=statut", Stop);

        page.Title.ShouldStartWith("Fidélisation");
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption")!.TextContent.Length > 0);
        page.Document.QuerySelectorAll("thead th").ShouldAllBe(h => h.GetAttribute("scope") == "col");
        page.Document.QuerySelectorAll("tbody th").ShouldAllBe(h => h.GetAttribute("scope") == "row");
        var picture = page.Document.QuerySelectorAll("figure.dt-chart svg").ShouldHaveSingleItem();
        picture.GetAttribute("role").ShouldBe("img");
        picture.QuerySelector("desc")!.TextContent.ShouldContain("encore là à 24 mois");
        // Steps go sideways, then down: two points in a row share a height or a month.
        var points = picture.QuerySelectorAll("polyline").Select(p => p.GetAttribute("points")!.Split(' ')).MaxBy(p => p.Length)!;
        points.Zip(points.Skip(1)).ShouldAllBe(p => p.First.Split(',', 2)[0] == p.Second.Split(',', 2)[0] || p.First.Split(',', 2)[1] == p.Second.Split(',', 2)[1]);
        page.Text.ShouldNotContain(" style=");
    }

    [Fact]
    public async Task keeps_what_was_chosen_in_its_address_and_its_files()
    {
        var (ministry, visitor) = await Agents();
        var query = $"?par=statut&groupe=civilservant&du=2026-01-01&au=2026-06-30&organisation={ministry.Id}";

        var page = await visitor.Get(Address + query, Stop);

        page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(Address + ".pdf" + query);
        page.Document.QuerySelectorAll("input[name='groupe'][checked]").Select(i => i.GetAttribute("value")).ShouldBe(["civilservant"]);
        page.Document.QuerySelector("select[name='par'] option[selected]")!.GetAttribute("value").ShouldBe("statut");
        page.Main.ShouldContain("du 1er janvier 2026 au 30 juin 2026");
        page.Main.ShouldContain("Un seul groupe est montré");
        var again = await visitor.Submit(page, "main form", cancellationToken: Stop);
        again.Main.ShouldContain("du 1er janvier 2026 au 30 juin 2026");
        again.Main.ShouldContain("Un seul groupe est montré");
    }

    [Theory]
    [InlineData("?perimetre=lune&par=taille&groupe=<script>&groupe=&du=hier&organisation=1&metier=x")]
    [InlineData("?du=2026-11-23&au=2020-01-01&par=annee&groupe=1789")]
    [InlineData("?perimetre=ailleurs&par=metier&groupe=aucun&du=2026-01-01")]
    [InlineData("?perimetre=ailleurs&par=eig")]
    public async Task takes_what_does_not_read_as_a_filter_for_none(string query)
    {
        var (_, visitor) = await Agents();

        (await visitor.Get(Address + query, Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.Get(Address + ".csv" + query, Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task masks_small_groups_of_others()
    {
        var (ministry, _) = await Agents();
        var stranger = await As(Role.Recruiter, await Data.Ministry());

        var page = await stranger.Get($"{Address}?perimetre=ailleurs&par=administration&groupe={ministry.Id}", Stop);

        page.Main.ShouldContain("n.c.");
        page.Main.ShouldContain("petits groupes masqués");
        page.Document.QuerySelectorAll("input[name='du'], select[name='organisation']").ShouldBeEmpty();
        (await stranger.Get($"{Address}?organisation={ministry.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"{Address}.pdf?organisation={ministry.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Anyone().Get(Address, Stop)).Location.ShouldStartWith("/connexion");
    }

    [Fact]
    public async Task is_found_from_the_list_of_reports_and_the_menu()
    {
        var (_, visitor) = await Agents();

        (await visitor.Get("/gestion/rapports", Stop)).Document.QuerySelector($"main a[href='{Address}']").ShouldNotBeNull();
        (await visitor.Get(Address, Stop)).Document.QuerySelector($"nav a[href='{Address}']").ShouldNotBeNull();
    }

    /// <summary>Four agents of a ministry, one of whom left after a year and a half.</summary>
    private async Task<(Organisation Ministry, Visitor Recruiter)> Agents()
    {
        var ministry = await Data.Ministry();
        var start = Data.Today.AddDays(-900);
        for (var i = 0; i < 4; i++)
        {
            var isPermanent = i % 2 == 0;
            var terms = new ContractTerms(
                isPermanent ? EmploymentStatus.CivilServant : EmploymentStatus.FixedTerm, Category.A, isPermanent ? LegalBasis.CivilServant : LegalBasis.NeedOfService, ministry.Id, null,
                Period.Create(start, isPermanent ? null : start.AddYears(3).AddDays(-1)).Value);
            var agent = Agent.Hire(PersonName.Create("Ada", TestData.Unique("Courbe")).Value, null, terms, start).Value;
            if (i == 0) agent.Depart(start.AddDays(550), DepartureReason.Mobility, DepartureDestination.OtherMinistry, Data.Today);
            await Data.Save(agent);
        }

        return (ministry, await As(Role.Recruiter, ministry));
    }

    private static string Tight(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string PdfText(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return Tight(string.Concat(document.GetPages().SelectMany(p => p.Letters).Select(l => l.Value)));
    }

    private static string Unzipped(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(WebUtility.HtmlDecode(reader.ReadToEnd())).Append('\n');
        }

        return text.ToString();
    }
}
