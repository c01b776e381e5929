using System.IO.Compression;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = DinumTalent.Application.Reports.Model.Cell;
using Column = DinumTalent.Application.Reports.Model.Column;
using Row = DinumTalent.Application.Reports.Model.Row;
using Run = DinumTalent.Application.Reports.Model.Run;
using Table = DinumTalent.Application.Reports.Model.Table;

namespace DinumTalent.Reporting.Tests;

public sealed class Spreadsheets_from_a_report
{
    private static readonly string[] Hostile = ["=1+1", "+33 1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "a;b", "a\"b", "a\nb", "\u0000\u0008\uD800x\uFFFF", "<b>&", new string('x', 40_000), " ", "'"];

    private static Table Nasty => new(
        "A/B [très] long: nom * de ? feuille \\ interdit",
        [Column.Text("=HYPERLINK(\"x\")"), Column.Number("N"), Column.Date("D"), Column.Percentage("P")],
        [.. Hostile.Select((text, i) => new Row(Cell.Text(text), -i, new DateOnly(2026, 11, 23), new Percentage(-0.125m))), new Row(Cell.Link("lien", new Uri("https://dinumtalent.test/?a=1&b=2")), Cell.Masked, Cell.Empty, Cell.NotMeasured)]);

    [Fact]
    public void has_its_key_figures_even_with_one_table()
    {
        var lines = Encoding.UTF8.GetString(Samples.Report(new KeyFigures(new KeyFigure("Reçues", 1284, "Avant la date limite.")), Samples.Candidates(2)).Rendered(ReportFormat.Csv)).Split("\r\n");

        lines[3].ShouldBe("");
        lines[4].ShouldBe("Reçues;1284;;Avant la date limite.");
        lines[5].ShouldBe("");
        lines[6].ShouldStartWith("Rapport;");
    }

    [Fact]
    public void is_one_csv_for_one_table()
    {
        var report = Samples.Report(Nasty);

        Samples.Renderer(ReportFormat.Csv).Describe(report).ShouldBe(new ReportFile("suivi-d-un-recrutement-2026-11-23.csv", "text/csv; charset=utf-8"));
        var csv = report.Rendered(ReportFormat.Csv);

        csv.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = Encoding.UTF8.GetString(csv, 3, csv.Length - 3);
        text.ShouldStartWith("\"'=HYPERLINK(\"\"x\"\")\";N;D;P\r\n\"'=1+1\";0;2026-11-23;-12,5 %\r\n\"'+33 1\";-1;2026-11-23;-12,5 %\r\n");
        foreach (var start in new[] { "\"'-2+3\"", "\"'@SUM(A1)\"", "\"'\t=1\"", "\"'\r=1\"", "\"'＝1\"", "\"a;b\"", "\"a\"\"b\"", "\"a\nb\"" }) text.ShouldContain("\r\n" + start);
        text.ShouldContain("lien;n.c.;;non mesuré");
        text.ShouldContain("Extraction;23 novembre 2026 à 14\u00A0h\u00A005, par Camille Durand");
    }

    [Fact]
    public void is_an_archive_of_csv_for_several_tables_or_none()
    {
        var report = Samples.Whole();
        Samples.Renderer(ReportFormat.Csv).Describe(report).Name.ShouldEndWith(".zip");

        using var archive = new ZipArchive(new MemoryStream(report.Rendered(ReportFormat.Csv)));

        archive.Entries.Select(entry => entry.Name).ShouldBe(["01-candidatures-a-chaque-etape.csv", "02-refus-par-motif.csv", "03-arrivees-par-semaine.csv", "04-candidatures-par-ordre-d-arrivee.csv", "synthese.csv"]);
        using var summary = new StreamReader(archive.GetEntry("synthese.csv")!.Open());
        summary.ReadToEnd().ShouldContain("Refus contestés;non mesuré");
        using var empty = new ZipArchive(new MemoryStream(Samples.Report().Rendered(ReportFormat.Csv)));
        empty.Entries.ShouldHaveSingleItem();
    }

    [Fact]
    public void is_a_valid_workbook_whatever_the_text()
    {
        using var document = Open(Samples.Report(Nasty, Nasty, new Heading("x"), new Paragraph(Run.Bold("y")), new KeyFigures(new KeyFigure("=f", "=g", "@h"))));

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
        var names = Sheets(document).Select(sheet => sheet.Name!.Value!).ToList();
        names.ShouldBe(["Synthèse", "A B très long nom de feuille in", "A B très long nom de feuill (2)"], ignoreOrder: false);
        names.ShouldAllBe(name => name.Length <= 31);
    }

    [Fact]
    public void has_typed_cells_frozen_header_and_filter()
    {
        using var document = Open(Samples.Report(Nasty));
        var sheet = Sheet(document, 1);

        var first = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ElementAt(2).Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToList();
        first[0].InlineString!.InnerText.ShouldBe("'+33 1");
        first[1].DataType.ShouldBeNull();
        first[1].CellValue!.Text.ShouldBe("-1");
        first[2].CellValue!.Text.ShouldBe("46349");
        first[3].CellValue!.Text.ShouldBe("-0.125");
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.Elements<AutoFilter>().Single().Reference!.Value.ShouldBe("A1:D17");
        sheet.Descendants<Hyperlink>().ShouldHaveSingleItem();
    }

    [Fact]
    public void begins_with_title_stamp_and_figures()
    {
        using var document = Open(Samples.Whole());

        var text = Sheet(document, 0).InnerText;
        text.ShouldContain("Suivi d’un recrutement");
        text.ShouldContain("par Camille Durand");
        text.ShouldContain("Refus contestésnon mesuré");
    }

    [Theory]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Xlsx)]
    public void is_the_same_to_the_byte_each_time(ReportFormat format) =>
        Samples.Whole().Rendered(format).ShouldBe(Samples.Whole().Rendered(format));

    private static SpreadsheetDocument Open(Report report) => SpreadsheetDocument.Open(new MemoryStream(report.Rendered(ReportFormat.Xlsx)), isEditable: false);

    private static List<Sheet> Sheets(SpreadsheetDocument document) => [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>()];

    private static Worksheet Sheet(SpreadsheetDocument document, int index) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(Sheets(document)[index].Id!.Value!)).Worksheet!;
}
