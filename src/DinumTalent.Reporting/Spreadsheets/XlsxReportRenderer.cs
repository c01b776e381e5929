using System.IO.Compression;
using System.Text;
using System.Xml;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DinumTalent.Application.Reports.Model.Cell;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>A workbook: first a sheet with title, stamp and key figures, then a sheet for each table.</summary>
internal sealed class XlsxReportRenderer : IReportRenderer
{
    private static readonly string[] FigureTitles = ["Chiffre clé", "Valeur", "Unité", "Définition"];

    public ReportFormat Format => ReportFormat.Xlsx;

    public ReportFile Describe(Report report) =>
        new(ReportNames.FileName(report, "xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public async Task Render(Report report, Stream output, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        Write(report, whole, cancellationToken);
        SetTimes(whole, report.Extraction.At);
        whole.Position = 0;
        await whole.CopyToAsync(output, cancellationToken);
    }

    private static void Write(Report report, Stream output, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        WriteProperties(document, report);
        var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Stylesheet();

        var names = new SheetNames();
        var sheets = new Sheets();
        WriteSummary(Add("Synthèse"), report);
        foreach (var table in report.Tables) SheetWriter.Write(Add(table.Caption), table, cancellationToken);

        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets);

        WorksheetPart Add(string name)
        {
            var id = (uint)sheets.ChildElements.Count + 1;
            var part = workbook.AddNewPart<WorksheetPart>($"sheet{id}");
            sheets.Append(new Sheet { Id = $"sheet{id}", SheetId = id, Name = names.Next(name) });
            return part;
        }
    }

    private static void WriteSummary(WorksheetPart part, Report report)
    {
        using var sheet = new SheetWriter(part, [34, 24, 14, 80], frozenHeader: false);
        sheet.WriteRow((Cell.Text(report.Title), WorkbookStyles.Title));
        if (report.Scope is { } scope) sheet.WriteRow((Cell.Text(scope), WorkbookStyles.Plain));
        sheet.SkipRow();
        foreach (var (label, value) in ReportNames.Stamp(report))
        {
            sheet.WriteRow((Cell.Text(label), WorkbookStyles.Wrapped + WorkbookStyles.Bold), (Cell.Text(value), WorkbookStyles.Plain));
        }

        foreach (var figures in report.Blocks.OfType<KeyFigures>())
        {
            sheet.SkipRow();
            sheet.WriteRow([.. FigureTitles.Select(title => (Cell.Text(title), WorkbookStyles.Header))]);
            foreach (var figure in figures.Figures)
            {
                sheet.WriteRow(
                    (Cell.Text(figure.Label), WorkbookStyles.Wrapped), (figure.Value, WorkbookStyles.Of(figure.Value)),
                    (Cell.Text(figure.Unit), WorkbookStyles.Wrapped), (Cell.Text(figure.Definition), WorkbookStyles.Wrapped));
            }
        }

        sheet.End();
    }

    private static void WriteProperties(SpreadsheetDocument document, Report report)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dc = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        var at = DateTime.SpecifyKind(report.Extraction.At, DateTimeKind.Utc).ToString("s", System.Globalization.CultureInfo.InvariantCulture) + "Z";

        using var stream = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "properties").GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dc, SpreadsheetText.Legal(report.Title));
        xml.WriteElementString("dc", "creator", Dc, SpreadsheetText.Legal(report.Extraction.Author));
        xml.WriteElementString("dc", "language", Dc, "fr-FR");
        xml.WriteStartElement("dcterms", "created", Terms);
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString(at);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The package stamps its entries with the clock of the machine; the extraction's instant makes the bytes repeatable.</summary>
    private static void SetTimes(Stream package, DateTime at)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in archive.Entries) entry.LastWriteTime = new DateTimeOffset(at.InParis(), TimeSpan.Zero);
    }
}
