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
