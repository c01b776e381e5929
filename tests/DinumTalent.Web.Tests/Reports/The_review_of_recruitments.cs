using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using UglyToad.PdfPig;

namespace DinumTalent.Web.Tests.Reports;

public sealed class The_review_of_recruitments(WebSite site) : PageTest(site)
{
    private const string Address = "/gestion/rapports/bilan-des-recrutements";

    [Fact]
    public async Task says_the_same_on_the_page_in_pdf_in_csv_and_in_the_workbook()
    {
        var (_, visitor) = await Recruitment();

        var page = await visitor.Get(Address, Stop);
        var pdf = PdfText((await visitor.Get(Address + ".pdf", Stop)).Bytes);
        var csv = Unzipped((await visitor.Get(Address + ".csv", Stop)).Bytes);
        var workbook = Unzipped((await visitor.Get(Address + ".xlsx", Stop)).Bytes);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Headers["Cache-Control"].ShouldContain("no-store");
        var figures = Figures(page);
        figures.ShouldContain(("3", "Candidatures reçues"));
        figures.ShouldContain(("9 jours", "Première réponse"));
        figures.ShouldContain(("non atteinte", "Pourvoir un poste"));
        foreach (var (value, label) in figures)
        {
            pdf.ShouldContain(Tight(value + label));
            csv.ShouldContain(label);
            workbook.ShouldContain(label);
        }

        // Jobs of the whole referential fill pages: what is here is enough.
        var cells = page.Document.QuerySelectorAll("table").SelectMany(t => t.QuerySelectorAll("tbody tr").Take(6)).SelectMany(r => r.QuerySelectorAll("td, th")).Select(c => Single(c.TextContent)).ToList();
        cells.Count.ShouldBeGreaterThan(100);
        foreach (var cell in cells) pdf.ShouldContain(Tight(cell));
        foreach (var text in cells.Where(c => c.Length > 0 && !c.Any(char.IsDigit)))
        {
            Tight(csv).ShouldContain(Tight(text));
            Tight(workbook).ShouldContain(Tight(text));
        }
    }

    [Fact]
    public async Task is_a_page_that_everybody_can_read()
    {
        var (_, visitor) = await Recruitment();

        var page = await visitor.Get(Address, Stop);

        page.Title.ShouldStartWith("Bilan des recrutements");
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption")!.TextContent.Length > 0);
        page.Document.QuerySelectorAll("thead th").ShouldAllBe(h => h.GetAttribute("scope") == "col");
        page.Document.QuerySelectorAll("tbody th").ShouldAllBe(h => h.GetAttribute("scope") == "row");
        page.Document.QuerySelectorAll("figure.dt-chart svg").Length.ShouldBe(2);
        page.Document.QuerySelectorAll("figure.dt-chart svg").ShouldAllBe(s => s.GetAttribute("role") == "img" && s.QuerySelector("desc") != null);
        page.Text.ShouldNotContain(" style=");
    }

    [Fact]
    public async Task keeps_its_filters_in_the_address_of_the_page_and_of_its_files()
    {
        var (vacancy, visitor) = await Recruitment();
        var query = $"?du=2026-11-01&au=2026-11-20&organisation={vacancy.OrganisationId}&metier={vacancy.JobProfileId}";

        var page = await visitor.Get(Address + query, Stop);

        page.Main.ShouldContain("Période : du 1er novembre 2026 au 20 novembre 2026");
        page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(Address + ".pdf" + query);
        page.Document.QuerySelector("#Du, [name='du']")!.GetAttribute("value").ShouldBe("2026-11-01");
        page.Document.QuerySelector("[name='metier'] option[selected]")!.GetAttribute("value").ShouldBe(vacancy.JobProfileId.ToString());
        var again = await visitor.Submit(page, "main form", cancellationToken: Stop);
        Single(again.Main).ShouldContain("du 1er novembre 2026 au 20 novembre 2026");
        Figures(again).ShouldContain(("3", "Candidatures reçues"));
        Figures(await visitor.Get(Address + "?du=2026-11-15&au=2026-11-20", Stop)).ShouldContain(("0", "Candidatures reçues"));
    }

    [Theory]
    [InlineData("?du=hier&au=31/12/2026&metier=inconnu&famille=<script>&organisation=1")]
    [InlineData("?du=0001-01-01&au=9999-12-31")]
    [InlineData("?du=2026-11-23&au=2020-01-01")]
    public async Task takes_what_does_not_read_as_a_filter_for_none(string query)
    {
        var (_, visitor) = await Recruitment();

        (await visitor.Get(Address + query, Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.Get(Address + ".csv" + query, Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task of_another_ministry_is_not_found()
    {
        var (vacancy, _) = await Recruitment();
        var stranger = await As(Role.Recruiter, await Data.Ministry());

        (await stranger.Get($"{Address}?organisation={vacancy.OrganisationId}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"{Address}.pdf?organisation={vacancy.OrganisationId}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Anyone().Get(Address, Stop)).Location.ShouldStartWith("/connexion");
    }

    [Fact]
    public async Task is_found_from_the_list_of_reports()
    {
        var (_, visitor) = await Recruitment();

        (await visitor.Get("/gestion/rapports", Stop)).Document.QuerySelector($"main a[href='{Address}']").ShouldNotBeNull();
    }

    /// <summary>Three applications received ten days ago: one waits, one is refused after nine days and told, one examined.</summary>
    private async Task<(Vacancy Vacancy, Visitor Recruiter)> Recruitment()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        await Data.Application(vacancy);
        await Data.Application(vacancy, a => a.AtStage(1).Then(x => x.Write("Bonjour", "Nous vous lisons.", new StageActor(null, "Essai"), Data.Now.AddDays(-2))));
        await Data.Application(vacancy, a => a.AtStage(1).Then(x =>
            x.Refuse(RefusalReason.Experience, "Bonjour.", defer: false, vacancy, new StageActor(null, "Essai"), Data.Now.AddDays(-1))));
        return (vacancy, await As(Role.Recruiter, ministry));
    }

    private static List<(string Value, string Label)> Figures(TestKit.Answer page) => [.. page.Document.QuerySelectorAll(".dt-figure").Select(f => (
        Single(f.QuerySelector(".dt-figure__value")!.TextContent), Single(f.QuerySelector(".dt-figure__label")!.TextContent)))];

    private static string Single(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
