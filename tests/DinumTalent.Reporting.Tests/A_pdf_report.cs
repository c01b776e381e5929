using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using UglyToad.PdfPig.Annotations;

namespace DinumTalent.Reporting.Tests;

public sealed class A_pdf_report
{
    [Fact]
    public void says_whose_it_is_what_it_is_about_and_where_its_data_come_from()
    {
        using var pdf = new PdfText(Samples.Whole().Rendered(ReportFormat.Pdf));

        pdf.Texts[0].ShouldContain("RÉPUBLIQUE");
        pdf.Texts[0].ShouldContain("Ministère de la justice");
        pdf.Texts[0].ShouldContain("Suivi d’un recrutement");
        pdf.Texts[0].ShouldContain("du 1er janvier 2026 au 23 novembre 2026");
        pdf.Texts[0].ShouldContain("23 novembre 2026 à 14 h 05, par Camille Durand");
        pdf.Texts[0].ShouldContain("Étape : toutes");
        pdf.Document.Information.Title.ShouldBe("Suivi d’un recrutement");
    }

    [Fact]
    public void shows_figures_with_what_was_not_measured_in_words()
    {
        using var pdf = new PdfText(Samples.Whole().Rendered(ReportFormat.Pdf));

        pdf.Texts[0].ShouldContain("1 284");
        pdf.Texts[0].ShouldContain("12,5 %");
        pdf.Texts[0].ShouldContain("non mesuré");
        pdf.Texts[0].ShouldContain("n.c.");
        pdf.Texts[0].ShouldContain("37,5 jours");
        pdf.Texts[0].ShouldNotContain(" 0 %");
    }

    [Fact]
    public void numbers_its_pages_and_repeats_title_and_author()
    {
        using var pdf = new PdfText(Samples.Report(Samples.Candidates(200)).Rendered(ReportFormat.Pdf));

        pdf.Pages.Count.ShouldBeGreaterThan(3);
        for (var i = 0; i < pdf.Pages.Count; i++)
        {
            pdf.Texts[i].ShouldContain($"Page {i + 1}/{pdf.Pages.Count}");
            pdf.Texts[i].ShouldContain("Extraction du 23 novembre 2026 à 14 h 05, par Camille Durand");
        }
    }

    [Fact]
    public void embeds_its_fonts_as_small_true_type_with_names()
    {
        var file = Samples.Whole().Rendered(ReportFormat.Pdf);
        using var pdf = new PdfText(file);

        var raw = Encoding.Latin1.GetString(file);
        raw.ShouldContain("/Subtype /CIDFontType2");
        raw.ShouldNotContain("/Type3");
        raw.ShouldContain("/FontFile2");
        pdf.Pages.SelectMany(page => page.Letters).Select(letter => letter.FontName).Distinct().ShouldAllBe(name => name!.Contains('+'));
        System.Text.RegularExpressions.Regex.Matches(raw, @"/BaseFont /[A-Z]{6}\+(\S+)\s+/Encoding").Select(font => font.Groups[1].Value).ShouldBeUnique("no font stands twice, small and whole");
        file.Length.ShouldBeLessThan(150_000);
    }

    [Fact]
    public void makes_links_that_can_be_followed()
    {
        using var pdf = new PdfText(Samples.Whole().Rendered(ReportFormat.Pdf));

        pdf.Pages.SelectMany(page => page.GetAnnotations()).Where(annotation => annotation.Type == AnnotationType.Link)
            .Select(annotation => annotation.AnnotationDictionary.ToString()).ShouldContain(link => link!.Contains("https://dinumtalent.test/offres/42"));
    }

    [Fact]
    public void leads_nowhere_but_to_addresses_of_the_web()
    {
        var file = Samples.Report(
            new Paragraph(Run.Link("bouton", new Uri("javascript:alert(1)")), Run.Link("dossier", new Uri("file:///etc/passwd")), Run.Link("page", new Uri("/gestion", UriKind.Relative)))).Rendered(ReportFormat.Pdf);
        using var pdf = new PdfText(file);

        pdf.Pages.SelectMany(page => page.GetAnnotations()).ShouldBeEmpty();
        pdf.Letters.ShouldContain("boutondossierpage");
    }

    [Fact]
    public void tells_the_reader_its_language_and_its_headings()
    {
        var file = Samples.Whole().Rendered(ReportFormat.Pdf);
        using var pdf = new PdfText(file);

        Encoding.Latin1.GetString(file).ShouldContain("/Lang (fr-FR)");
        pdf.Document.TryGetBookmarks(out var bookmarks).ShouldBeTrue();
        bookmarks.Roots.Select(root => root.Title).ShouldBe(["Chiffres clés", "Parcours"]);
        bookmarks.Roots[1].Children.ShouldHaveSingleItem().Title.ShouldBe("Liste");
    }

    [Fact]
    public void is_the_same_to_the_byte_each_time() =>
        Samples.Whole().Rendered(ReportFormat.Pdf).ShouldBe(Samples.Whole().Rendered(ReportFormat.Pdf));

    [Fact]
    public async Task is_the_same_when_many_ask_at_once()
    {
        var alone = Samples.Whole().Rendered(ReportFormat.Pdf);

        // Many, because what is random in Skia shows in one file of a hundred.
        var together = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => Task.Run(() => Samples.Whole().Rendered(ReportFormat.Pdf))));

        together.ShouldAllBe(file => file.SequenceEqual(alone));
    }

    [Fact]
    public void without_any_block_is_one_page()
    {
        using var pdf = new PdfText(Samples.Report().Rendered(ReportFormat.Pdf));

        pdf.Texts.ShouldHaveSingleItem().ShouldContain("Page 1/1");
    }

    [Fact]
    public void stops_when_nobody_waits_for_it()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => Samples.Renderer(ReportFormat.Pdf).Render(Samples.Whole(), new MemoryStream(), stop.Token));
    }

    [Fact]
    public void bears_a_name_for_its_file()
    {
        var file = Samples.Renderer(ReportFormat.Pdf).Describe(Samples.Whole());

        file.ShouldBe(new ReportFile("suivi-d-un-recrutement-2026-11-23.pdf", "application/pdf"));
    }
}
