using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>
/// Writes a long table as a workbook of two sheets, the rows and the stamp. The package library keeps whole parts in
/// memory; here the few parts that a workbook needs go straight into the archive.
/// </summary>
internal sealed class XlsxTableWriter : ITableWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public ReportFormat Format => ReportFormat.Xlsx;

    public ReportFile Describe(TableHead head) =>
        new(ReportNames.FileName(head, "xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public async Task<int> Write(TableHead head, IAsyncEnumerable<Row> rows, Stream output, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var at = new DateTimeOffset(head.Extraction.At.InParis(), TimeSpan.Zero);
        Put("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """);
        Put("_rels/.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="r1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Put("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="s1" Type="{Links}/worksheet" Target="sheet1.xml"/><Relationship Id="s2" Type="{Links}/worksheet" Target="sheet2.xml"/><Relationship Id="st" Type="{Links}/styles" Target="styles.xml"/></Relationships>""");
        Put("xl/styles.xml", WorkbookStyles.Stylesheet().OuterXml);
        var names = new SheetNames();
        await using (var xml = Open("xl/workbook.xml"))
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteAttributeString("xmlns", "r", null, Links);
            xml.WriteStartElement("sheets", Main);
            foreach (var (name, number) in new[] { (names.Next(head.Title), "1"), (names.Next("Extraction"), "2") })
            {
                xml.WriteStartElement("sheet", Main);
                xml.WriteAttributeString("name", name);
                xml.WriteAttributeString("sheetId", number);
                xml.WriteAttributeString("id", Links, "s" + number);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        var count = await WriteRows(head, rows, cancellationToken);
        await using (var stamp = Open("xl/sheet2.xml"))
        {
            Begin(stamp, [20, 100], frozen: false);
            foreach (var (label, value) in ReportNames.Stamp(head.Extraction)) WriteRow(stamp, [(Cell.Text(label), WorkbookStyles.Plain + WorkbookStyles.Bold), (Cell.Text(value), WorkbookStyles.Wrapped)]);
            WriteRow(stamp, [(Cell.Text("Lignes"), WorkbookStyles.Plain + WorkbookStyles.Bold), (count, WorkbookStyles.Integer)]);
            stamp.WriteEndElement();
            stamp.WriteEndElement();
        }

        return count;

        async Task<int> WriteRows(TableHead table, IAsyncEnumerable<Row> all, CancellationToken stop)
        {
            var written = 0;
            await using var xml = Open("xl/sheet1.xml");
            Begin(xml, [.. table.Columns.Select(c => c.Weight > 1 ? 26.0 : 14.0)], frozen: true);
            WriteRow(xml, [.. table.Columns.Select(c => (Cell.Text(c.Title), WorkbookStyles.Header))]);
            await foreach (var row in all.WithCancellation(stop))
            {
                WriteRow(xml, [.. row.Cells.Select(c => (c, WorkbookStyles.Of(c) is WorkbookStyles.Wrapped ? WorkbookStyles.Plain : WorkbookStyles.Of(c)))]);
                written++;
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            return written;
        }

        void Put(string name, string content)
        {
            using var writer = new StreamWriter(Entry(name), new UTF8Encoding(false));
            writer.Write(content);
        }

        XmlWriter Open(string name) => XmlWriter.Create(Entry(name), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true, Async = true });

        Stream Entry(string name)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = at;
            return entry.Open();
        }
    }

    private static void Begin(XmlWriter xml, IReadOnlyList<double> widths, bool frozen)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw($"""<sheetViews xmlns="{Main}"><sheetView workbookViewId="0">{(frozen ? """<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>""" : "")}</sheetView></sheetViews>""");
        xml.WriteStartElement("cols", Main);
        for (var i = 1; i <= widths.Count; i++)
        {
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("max", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("width", widths[i - 1].ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
    }

    private static void WriteRow(XmlWriter xml, IEnumerable<(Cell Value, uint Style)> cells)
    {
        xml.WriteStartElement("row", Main);
        foreach (var (value, style) in cells)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
            switch (value)
            {
                case EmptyCell: break;
                case IntegerCell number: Number(number.Value.ToString(CultureInfo.InvariantCulture)); break;
                case DecimalCell number: Number(number.Value.ToString(CultureInfo.InvariantCulture)); break;
                case PercentageCell share: Number(share.Value.Ratio.ToString(CultureInfo.InvariantCulture)); break;
                case DateCell { Value.Year: >= 1901 } day: Number((day.Value.DayNumber - Epoch.DayNumber).ToString(CultureInfo.InvariantCulture)); break;
                default:
                    xml.WriteAttributeString("t", "inlineStr");
                    xml.WriteStartElement("is", Main);
                    xml.WriteStartElement("t", Main);
                    xml.WriteAttributeString("xml", "space", null, "preserve");
                    xml.WriteString(SpreadsheetText.Legal(SpreadsheetText.Neutralised(value.Display)));
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                    break;
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Number(string text) => xml.WriteElementString("v", Main, text);
    }
}
