using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using DinumTalent.Web.Pages.Gestion.Rapports;
using UglyToad.PdfPig;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Reports;

/// <summary>Each report of the catalogue, read as page, paper, lines and workbook.</summary>
public sealed partial class Every_report(WebSite site, AccessWorld world) : PageTest(site), IClassFixture<AccessWorld>
{
    private static readonly IReadOnlyList<CataloguedReport> Reports = [.. CataloguedReport.All, CataloguedReport.OwnGrid];

    public static TheoryData<string> Names => [.. Reports.Select(report => report.Name)];

    [Fact]
    public void of_the_catalogue_is_read_here() => ReportCatalogue.Entries.Select(entry => entry.Title).ShouldBe(CataloguedReport.All.Select(report => report.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task is_kept_under_a_name_that_says_nothing_twice(string name)
    {
        var report = Reports.Single(r => r.Name == name);
        var file = await Found(await world.Browser(report.Reader), report.Address(world, "csv"));

        var words = FileName().Match(file.Headers["Content-Disposition"]).Groups[1].Value.Split('-').Where(word => word.Length > 3 && !word.Any(char.IsDigit)).ToList();
        words.ShouldNotBeEmpty();
        words.ShouldBeUnique();
    }

    [Fact]
    public async Task says_what_a_jury_deliberates_on_paper() =>
        Paper((await Found(await world.Browser(Who.ProgrammeManagerOfA), Routes.JuryFile(world.Hearing.Id, world.HearingChallenge.Id))).Bytes).ShouldContain("Dossierdujury");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task says_the_same_in_each_of_its_forms(string name)
    {
        var report = Reports.Single(r => r.Name == name);
        var visitor = await world.Browser(report.Reader);
        var (page, file, csv, xlsx) = await Quietly(visitor, report);
        var paper = Paper(file);
        page.Document.QuerySelectorAll("h1").ShouldHaveSingleItem();
        page.Document.QuerySelectorAll("main table").ShouldNotBeEmpty("something to compare");
        page.Document.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption") != null && t.QuerySelectorAll("thead th").All(h => h.GetAttribute("scope") == "col"));
        var lines = Values(Unzipped(csv), FieldOfLine());
        var workbook = Values(Unzipped(xlsx), ValueOfSheet());

        var said = page.Document.QuerySelectorAll(".dt-figure__value, .dt-figure__label, main table tbody td, main table tbody th").Select(e => Single(e.TextContent)).Where(t => t.Length > 0).Distinct().ToList();
        foreach (var text in said)
        {
            paper.ShouldContain(Tight(text), Case.Sensitive);
            if (Number(text) is { } number)
            {
                // Pages round; what is a number in words ("6 mois") stays words.
                var isInLines = lines.Numbers.Any(n => Math.Abs(n - number) < 0.051m) || lines.Text.Contains(Tight(text), StringComparison.Ordinal);
                var isInWorkbook = workbook.Numbers.Any(n => Math.Abs(n - number) < 0.051m || Math.Abs((n * 100) - number) < 0.051m) || workbook.Text.Contains(Tight(text), StringComparison.Ordinal);
                isInLines.ShouldBeTrue($"{text} in the lines");
                isInWorkbook.ShouldBeTrue($"{text} in the workbook");
            }
            else if (!text.Any(char.IsDigit))
            {
                lines.Text.ShouldContain(Tight(text), Case.Sensitive);
                workbook.Text.ShouldContain(Tight(text), Case.Sensitive);
            }
        }
    }

    /// <summary>All forms of a moment in which nothing changed: other tests add to what all share, such as the skills of the referential.</summary>
    private async Task<(Answer Page, byte[] Paper, byte[] Lines, byte[] Workbook)> Quietly(Visitor visitor, CataloguedReport report)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var before = await Found(visitor, report.Address(world, null));
            var files = new List<byte[]>();
            foreach (var format in new[] { "pdf", "csv", "xlsx" }) files.Add((await Found(visitor, report.Address(world, format))).Bytes);
            var after = await Found(visitor, report.Address(world, null));
            if (Figures(before) == Figures(after)) return (after, files[0], files[1], files[2]);
        }

        throw new InvalidOperationException($"{report.Name} never stood still.");
    }

    private static string Figures(Answer page) => string.Join('|', page.Document.QuerySelectorAll(".dt-figure__value, main table tbody td, main table tbody th").Select(e => Single(e.TextContent)));

    private static async Task<Answer> Found(Visitor visitor, string address)
    {
        var answer = await visitor.Get(address, Stop);
        answer.Status.ShouldBe(HttpStatusCode.OK, address);
        return answer;
    }

    /// <summary>The letters of a document, after a look at its pages, its fonts and, where there is a checker, its making.</summary>
    private static string Paper(byte[] file)
    {
        var raw = Encoding.Latin1.GetString(file);
        raw.ShouldContain("/FontFile2");
        raw.ShouldContain("/CIDFontType2");
        raw.ShouldNotContain("/Type3");

        using var document = PdfDocument.Open(file);
        var pages = document.GetPages().Select(p => Tight(string.Concat(p.Letters.Select(l => l.Value)))).ToList();
        for (var i = 0; i < pages.Count; i++) pages[i].ShouldContain($"Page{i + 1}/{pages.Count}");
        document.GetPages().SelectMany(p => p.Letters).ShouldAllBe(l => l.FontName!.Contains('+'));
        Check(file);
        return string.Concat(pages);
    }

    private static void Check(byte[] file)
    {
        if (!File.Exists("/usr/bin/qpdf")) return;
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            using var qpdf = Process.Start(new ProcessStartInfo("/usr/bin/qpdf", ["--check", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            (qpdf.StandardOutput.ReadToEnd() + qpdf.StandardError.ReadToEnd()).ShouldContain("No syntax or stream encoding errors found");
            qpdf.WaitForExit();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (string Text, IReadOnlyList<decimal> Numbers) Values(string text, Regex value) =>
        (Tight(text.Replace("\"\"", "\"", StringComparison.Ordinal)), [.. value.Matches(text).Select(m => Number(m.Groups[1].Value)).OfType<decimal>().Distinct()]);

    /// <summary>"1 284", "−12,5 %", "37,5 jours": the number; null for what is none.</summary>
    private static decimal? Number(string text) =>
        NumberAndUnit().Match(Tight(text)) is { Success: true } found && decimal.TryParse(found.Groups[1].Value.Replace('−', '-').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Unzipped(byte[] file)
    {
        if (file is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(file);
        using var archive = new ZipArchive(new MemoryStream(file));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            text.Append(WebUtility.HtmlDecode(reader.ReadToEnd())).Append('\n');
        }

        return text.ToString();
    }

    private static string Single(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Tight(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("(?<=^|[;\n\uFEFF\"])([^;\r\n\"]+)(?=[;\r\n\"]|$)")]
    private static partial Regex FieldOfLine();

    [GeneratedRegex("<x?:?v>([^<]+)<")]
    private static partial Regex ValueOfSheet();

    [GeneratedRegex("filename=\"?([^;\"]+)")]
    private static partial Regex FileName();

    [GeneratedRegex("^([−-]?[0-9]+(?:[.,][0-9]+)?(?:[eE]-?[0-9]+)?)(?:%|jours?|mois|ans?)?$")]
    private static partial Regex NumberAndUnit();
}
