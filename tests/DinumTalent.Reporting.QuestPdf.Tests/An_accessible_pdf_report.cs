using System.Text;
using CsCheck;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Tests;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig.Tokens;

namespace DinumTalent.Reporting.QuestPdf.Tests;

public sealed class An_accessible_pdf_report
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddReporting().AddQuestPdfReporting().BuildServiceProvider();

    [Fact]
    public void takes_the_place_of_the_default_one()
    {
        Services.GetServices<IReportRenderer>().Single(renderer => renderer.Format == ReportFormat.Pdf).ShouldBeOfType<QuestPdfReportRenderer>();
        Services.GetServices<IReportRenderer>().Select(renderer => renderer.Format).ShouldBe(Enum.GetValues<ReportFormat>(), ignoreOrder: true);
    }

    [Fact]
    public void says_that_it_conforms_to_the_norms_for_accessibility_and_archives()
    {
        var metadata = Metadata(Rendered(Samples.Whole()));

        metadata.ShouldContain("pdfuaid:part", Case.Sensitive);
        metadata.ShouldContain("pdfaid:part", Case.Sensitive);
        metadata.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>", Case.Sensitive);
    }

    [Fact]
    public void has_a_title_a_language_bookmarks_and_a_tree_of_tags()
    {
        using var pdf = new PdfText(Rendered(Samples.Whole()));

        pdf.Document.Information.Title.ShouldBe("Suivi d’un recrutement");
        var catalog = pdf.Document.Structure.Catalog.CatalogDictionary;
        catalog.Data["Lang"].ShouldBeAssignableTo<IDataToken<string>>()!.Data.ShouldBe("fr-FR");
        catalog.ContainsKey(NameToken.StructTreeRoot).ShouldBeTrue();
        catalog.ContainsKey(NameToken.MarkInfo).ShouldBeTrue();
        pdf.Document.TryGetBookmarks(out var bookmarks).ShouldBeTrue();
        bookmarks.GetNodes().Select(node => node.Title).ShouldBe(["Suivi d’un recrutement", "Chiffres clés", "Parcours", "Liste"]);
    }

    [Fact]
    public void says_what_the_default_engine_says()
    {
        using var own = new PdfText(Samples.Whole().Rendered(ReportFormat.Pdf));
        using var accessible = new PdfText(Rendered(Samples.Whole()));

        foreach (var word in own.Text.Split(' ').Where(word => !word.StartsWith('n') && !word.Contains('/')).Distinct()) accessible.Letters.ShouldContain(PdfText.Tight(word));
        for (var i = 1; i <= 60; i++) accessible.Letters.ShouldContain($"n{i}n");
        accessible.Letters.ShouldContain("n.c.");
        accessible.Letters.ShouldContain("nonmesuré");
    }

    [Fact]
    public void stands_whatever_it_holds() => RandomReports.Any.Sample(
        report =>
        {
            using var pdf = new PdfText(Rendered(report));
            pdf.Pages.Count.ShouldBeGreaterThan(0);
        },
        iter: 40, threads: 1);

    private static byte[] Rendered(Report report)
    {
        using var file = new MemoryStream();
        Services.GetServices<IReportRenderer>().Single(renderer => renderer.Format == ReportFormat.Pdf).Render(report, file, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return file.ToArray();
    }

    private static string Metadata(byte[] file)
    {
        using var pdf = new PdfText(file);
        pdf.Document.TryGetXmpMetadata(out var metadata).ShouldBeTrue();
        return metadata.GetXDocument().ToString();
    }
}
