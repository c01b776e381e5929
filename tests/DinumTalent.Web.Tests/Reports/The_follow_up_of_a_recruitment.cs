using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using UglyToad.PdfPig;

namespace DinumTalent.Web.Tests.Reports;

public sealed class The_follow_up_of_a_recruitment(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task says_the_same_on_the_page_in_pdf_in_csv_and_in_the_workbook()
    {
        var (vacancy, visitor) = await Recruitment();

        var page = await visitor.Get(Address(vacancy), Stop);
        var pdf = PdfText((await visitor.Get(Address(vacancy, "pdf"), Stop)).Bytes);
        var csv = Unzipped((await visitor.Get(Address(vacancy, "csv"), Stop)).Bytes);
        var workbook = Unzipped((await visitor.Get(Address(vacancy, "xlsx"), Stop)).Bytes);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Headers["Cache-Control"].ShouldContain("no-store");
        var figures = page.Document.QuerySelectorAll(".dt-figure").Select(f => (
            Value: Single(f.QuerySelector(".dt-figure__value")!.TextContent),
            Label: Single(f.QuerySelector(".dt-figure__label")!.TextContent))).ToList();
        figures.Count.ShouldBe(9);
        figures.ShouldContain(("3", "Candidatures reçues"));
        figures.ShouldContain(("5 jours", "Première action"));
        figures.ShouldContain(("pas encore atteint", "De la publication au recrutement"));
        foreach (var (value, label) in figures)
        {
            pdf.ShouldContain(Tight(value + label));
            csv.ShouldContain($"{label};{value.Replace(" ", ";", StringComparison.Ordinal).Replace("non;mesuré", "non mesuré", StringComparison.Ordinal).Replace("pas;encore;atteint", "pas encore atteint", StringComparison.Ordinal)}");
            workbook.ShouldContain(label);
        }

        var cells = page.Document.QuerySelectorAll("table td, table th").Select(c => Single(c.TextContent)).ToList();
        cells.Count.ShouldBeGreaterThan(40);
        foreach (var cell in cells) pdf.ShouldContain(Tight(cell));
        foreach (var text in cells.Where(c => c.Length > 0 && !c.Any(char.IsDigit)))
        {
            csv.ShouldContain(text);
            workbook.ShouldContain(text);
        }
    }

    [Fact]
    public async Task is_a_page_that_everybody_can_read()
    {
        var (vacancy, visitor) = await Recruitment();

        var page = await visitor.Get(Address(vacancy), Stop);

        page.Title.ShouldStartWith($"Suivi d’un recrutement – {vacancy.Reference}");
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption")!.TextContent.Length > 0);
        page.Document.QuerySelectorAll("thead th").ShouldAllBe(h => h.GetAttribute("scope") == "col");
        page.Document.QuerySelectorAll("tbody th").ShouldAllBe(h => h.GetAttribute("scope") == "row");
        var picture = page.Document.QuerySelector("figure.dt-chart svg")!;
        picture.GetAttribute("role").ShouldBe("img");
        picture.QuerySelector("desc")!.TextContent.ShouldContain("Réception 3");
        page.Text.ShouldNotContain(" style=");
    }

    [Theory]
    [InlineData("pdf", "application/pdf", ".pdf")]
    [InlineData("csv", "application/zip", ".zip")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")]
    public async Task is_a_file_to_keep_that_no_cache_keeps(string format, string type, string name)
    {
        var (vacancy, visitor) = await Recruitment();
        var page = await visitor.Get(Address(vacancy), Stop);
        page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(Address(vacancy, format));

        var file = await visitor.Get(Address(vacancy, format), Stop);

        file.Status.ShouldBe(HttpStatusCode.OK);
        file.Headers["Content-Type"].ShouldBe(type);
        name = $"suivi-d-un-recrutement-{vacancy.Reference.ToLowerInvariant()}-2026-11-23{name}";
        file.Headers["Content-Disposition"].ShouldBe($"attachment; filename={name}; filename*=UTF-8''{name}");
        file.Headers["Cache-Control"].ShouldContain("no-store");
        file.Headers["Cache-Control"].ShouldContain("private");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".pdf")]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public async Task of_another_ministry_is_not_found(string format)
    {
        var (vacancy, _) = await Recruitment();
        var stranger = await As(Role.Recruiter, await Data.Ministry());

        (await stranger.Get(Address(vacancy) + format, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"/gestion/rapports/suivi-recrutement/{VacancyId.New()}{format}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Anyone().Get(Address(vacancy) + format, Stop)).Location.ShouldStartWith("/connexion");
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".pdf.exe")]
    public async Task in_an_unknown_format_is_not_found(string format)
    {
        var (vacancy, visitor) = await Recruitment();

        (await visitor.Get(Address(vacancy) + format, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_found_from_the_list_of_reports()
    {
        var (vacancy, visitor) = await Recruitment();

        var list = await visitor.Get("/gestion/rapports", Stop);
        var none = await visitor.Get("/gestion/rapports?q=introuvablexyz", Stop);

        list.Document.QuerySelector($"main a[href='{Address(vacancy)}']")!.TextContent.ShouldBe(vacancy.Title);
        list.Document.QuerySelector($"main a[href='{Routes.PipelineList(vacancy.Id)}']").ShouldNotBeNull("each application has reports of its own");
        none.Main.ShouldContain("Aucune offre publiée ne correspond");
    }

    [Fact]
    public async Task shows_what_candidates_wrote_as_text()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Titled("<b>Développeur</b> & <script>alert(1)</script>"));

        var page = await (await As(Role.Auditor, ministry)).Get(Address(vacancy), Stop);

        page.Main.ShouldContain("<b>Développeur</b> & <script>alert(1)</script>");
        page.Main.ShouldContain("Aucune candidature n’a été reçue.");
    }

    private static string Address(Vacancy vacancy, string? format = null) =>
        $"/gestion/rapports/suivi-recrutement/{vacancy.Id}{(format is null ? "" : "." + format)}";

    /// <summary>Three applications received ten days ago: two moved after five days, one of them refused since.</summary>
    private async Task<(Vacancy Vacancy, Visitor Recruiter)> Recruitment()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        await Data.Application(vacancy);
        await Data.Application(vacancy, a => a.AtStage(1));
        await Data.Application(vacancy, a => a.AtStage(1).Then(x =>
            x.Refuse(RefusalReason.Experience, "Bonjour.", defer: false, vacancy, new StageActor(null, "Essai"), Data.Now.AddDays(-1))));
        return (vacancy, await As(Role.Recruiter, ministry));
    }

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
