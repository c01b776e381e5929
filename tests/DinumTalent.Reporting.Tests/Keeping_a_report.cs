using CsCheck;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Tests;

public sealed class Keeping_a_report
{
    [Fact]
    public void gives_the_same_report_back_in_each_form() => RandomReports.Any.Each(
        report =>
        {
            var text = ReportJson.Write(report);

            var kept = ReportJson.Read(text);

            kept.Rendered(ReportFormat.Csv).ShouldBe(report.Rendered(ReportFormat.Csv));
            // Half a letter is written as the sign for what is none, which a workbook shows and the half it leaves out.
            if (!text.Contains(@"\uFFFD", StringComparison.Ordinal)) kept.Rendered(ReportFormat.Xlsx).ShouldBe(report.Rendered(ReportFormat.Xlsx));
            kept.Rendered(ReportFormat.Pdf).ShouldBe(report.Rendered(ReportFormat.Pdf));
        },
        15);

    /// <summary>What was kept is read for a year and more: names in it must not follow those of the code.</summary>
    [Fact]
    public void reads_what_was_written_before()
    {
        const string kept = """
            {"Title":"Titre","Scope":"Objet","Subject":"ref","Organisation":"État","Period":{"From":"2026-01-01","To":"2026-06-30"},
            "Extraction":{"At":"2026-11-29T09:00:00Z","Author":"Camille Durand","Word":"Extraction","Filters":[{"Label":"Métier","Value":"Tous"}]},"AccessiblePage":"https://dinumtalent.test/r",
            "Blocks":[{"kind":"Heading","Text":"Chapitre","Level":1},{"kind":"Paragraph","Runs":[{"Text":"gras","IsBold":true,"IsItalic":true,"Target":"https://dinumtalent.test/"}]},
            {"kind":"BulletList","Items":[{"Runs":[{"Text":"point"}]}]},{"kind":"Note","Text":{"Runs":[{"Text":"remarque"}]}},{"kind":"PageBreak"},
            {"kind":"KeyFigures","Figures":[{"Label":"Délai","Value":{"kind":"DecimalCell","Value":37.55,"Decimals":1},"Definition":"Médian.","Unit":"jours"}]},
            {"kind":"Chart","Kind":"Bar","Title":"Graphique","Description":"Ce qu’il dit.","Labels":["A"],"Series":[{"Name":"Série","Values":[{"kind":"IntegerCell","Value":3}]}],"LabelTitle":"Libellé"},
            {"kind":"Table","Caption":"Tableau","Columns":[{"Title":"Un","Alignment":"Left","Weight":2,"IsRowHeader":true,"IsMerged":false},{"Title":"Deux","Alignment":"Right","Weight":1,"IsRowHeader":false,"IsMerged":false}],
            "Rows":[{"Cells":[{"kind":"TextCell","Value":"mot"},{"kind":"PercentageCell","Value":{"Ratio":0.125},"Decimals":1}],"IsTotal":false},
            {"Cells":[{"kind":"DateCell","Value":"2026-11-29"},{"kind":"LinkCell","Value":"lien","Target":"/offres/1"}],"IsTotal":true},
            {"Cells":[{"kind":"MaskedCell"},{"kind":"NotMeasuredCell"}],"IsTotal":false},{"Cells":[{"kind":"EmptyCell"},{"kind":"IntegerCell","Value":1234}],"IsTotal":false}],"WhenEmpty":"Aucune ligne."}]}
            """;

        var report = ReportJson.Read(kept);

        // A new kind of block or cell joins the text above.
        foreach (var kind in typeof(Report).Assembly.GetTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Block)) || t.IsSubclassOf(typeof(Cell))))) kept.ShouldContain($"\"kind\":\"{kind.Name}\"");
        ReportJson.Write(report).ShouldBe(ReportJson.Write(ReportJson.Read(ReportJson.Write(report))));
        report.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Display).ShouldBe(["A", "3", "mot", "12,5\u00A0%", "29/11/2026", "lien", "n.c.", "non mesuré", "", "1\u202F234"]);
        report.Blocks.OfType<KeyFigures>().Single().Figures.Single().Value.Display.ShouldBe("37,6");
        report.Rendered(ReportFormat.Pdf).Length.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void keeps_numbers_whole_and_words_of_links_and_dates()
    {
        var row = new Row(Cell.Of(12.3456789m, 0), Cell.Link("offre", new Uri("/offres/1", UriKind.Relative)), new DateOnly(2027, 2, 10), Cell.Masked, Cell.NotMeasured, Cell.Empty);
        var report = Samples.Report(
            new Heading("Titre", 3), new Note("Remarque"),
            new Table("Tout", [Column.Number("a", 0.5), Column.Text("b") with { IsMerged = true }, Column.Date("c"), Column.Number("d"), Column.Number("e"), Column.Number("f")], [row with { IsTotal = true }])
            {
                WhenEmpty = "Rien.",
            });

        var kept = ReportJson.Read(ReportJson.Write(report));

        kept.Blocks[0].ShouldBe(report.Blocks[0]);
        var table = kept.Tables.ShouldHaveSingleItem();
        table.WhenEmpty.ShouldBe("Rien.");
        table.Columns.ShouldBe(report.Tables.Single().Columns);
        table.Rows[0].IsTotal.ShouldBeTrue();
        table.Rows[0].Cells.ShouldBe(row.Cells);
    }
}
