using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using UglyToad.PdfPig;

namespace DinumTalent.Web.Tests.Reports;

public sealed class The_review_of_a_cohort(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task says_the_same_on_the_page_in_pdf_in_csv_and_in_the_workbook()
    {
        var (cohort, visitor, _) = await Cohort();
        (await visitor.Get(Routes.Cohort(cohort.Id), Stop)).Document.QuerySelector($"main a[href='{Routes.CohortReview(cohort.Id)}']").ShouldNotBeNull();

        var page = await visitor.Get(Routes.CohortReview(cohort.Id), Stop);
        var pdf = PdfText((await visitor.Get(Routes.CohortReview(cohort.Id, "pdf"), Stop)).Bytes);
        var csv = Unzipped((await visitor.Get(Routes.CohortReview(cohort.Id, "csv"), Stop)).Bytes);
        var workbook = Unzipped((await visitor.Get(Routes.CohortReview(cohort.Id, "xlsx"), Stop)).Bytes);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        var figures = Figures(page);
        figures.ShouldContain(("3", "Défis retenus"));
        figures.ShouldContain(("2", "Candidatures reçues"));
        figures.ShouldContain(("non mesuré", "Taux d’acceptation"));
        foreach (var (value, label) in figures)
        {
            pdf.ShouldContain(Tight(value + label));
            csv.ShouldContain(label);
            workbook.ShouldContain(label);
        }

        var cells = page.Document.QuerySelectorAll("table tbody tr").SelectMany(r => r.QuerySelectorAll("td, th")).Select(c => Single(c.TextContent)).ToList();
        cells.Count.ShouldBeGreaterThan(100);
        foreach (var cell in cells) pdf.ShouldContain(Tight(cell));
        foreach (var text in cells.Where(c => c.Length > 0 && !c.Any(char.IsDigit)))
        {
            Tight(csv).ShouldContain(Tight(text));
            Tight(workbook).ShouldContain(Tight(text));
        }
    }

    [Fact]
    public async Task leads_from_the_mission_and_from_the_rankings_to_their_files()
    {
        var (cohort, visitor, challenges) = await Cohort();
        var fellow = await Data.Account();
        var mission = await Data.Mission(cohort, challenges[0], fellow.Email);
        var own = await As(fellow);

        (await own.Get(Routes.Mission(mission.Id), Stop)).Document.QuerySelector($"main a[href='{Routes.OwnMissionCertificate(mission.Id)}']").ShouldNotBeNull();
        PdfText((await own.Get(Routes.OwnMissionCertificate(mission.Id, "pdf"), Stop)).Bytes).ShouldContain(Tight($"atteste que {mission.Name.Full} accomplit"));
        (await visitor.Get(Routes.CohortMission(cohort.Id, mission.Id), Stop)).Document.QuerySelector($"main a[href='{Routes.MissionCertificate(cohort.Id, mission.Id)}']").ShouldNotBeNull();
        (await visitor.Get(Routes.CohortRankings(cohort.Id), Stop)).Document.QuerySelector($"main a[href='{Routes.JuryFile(cohort.Id, challenges[1].Id)}']").ShouldNotBeNull();
        var file = PdfText((await visitor.Get(Routes.JuryFile(cohort.Id, challenges[1].Id), Stop)).Bytes);
        file.ShouldContain("Dossierdujury");
        file.ShouldContain("Personnesclassées");
        var coming = await Data.Mission(cohort, challenges[0], terms: Data.MissionTerms(-5));
        (await visitor.Get(Routes.MissionCertificate(cohort.Id, coming.Id), Stop)).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    /// <summary>Two people heard for three challenges; no result yet.</summary>
    private async Task<(Cohort Cohort, Visitor Programme, IReadOnlyList<Challenge> Challenges)> Cohort()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation, 2);
        await Data.Matchable(cohort, 4, challenges);
        await Data.Matchable(cohort, 3, challenges);
        return (cohort, await As(Role.ProgrammeManager, organisation), challenges);
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
