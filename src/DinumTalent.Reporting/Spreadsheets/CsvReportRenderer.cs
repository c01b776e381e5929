using System.Globalization;
using System.IO.Compression;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>
/// One CSV when the report has one table, else a ZIP with one for each. UTF-8 with a byte order mark, semicolons,
/// decimal commas, days as 2026-11-23; key figures and the stamp of the extraction follow the rows, each after an empty line.
/// </summary>
internal sealed class CsvReportRenderer : IReportRenderer
{
    public ReportFormat Format => ReportFormat.Csv;

    public ReportFile Describe(Report report) => IsSingle(report)
        ? new ReportFile(ReportNames.FileName(report, "csv"), "text/csv; charset=utf-8")
        : new ReportFile(ReportNames.FileName(report, "zip"), "application/zip");

    public async Task Render(Report report, Stream output, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        if (IsSingle(report)) Write(report, report.Tables.Single(), whole, withFigures: true, cancellationToken);
        else WriteArchive(report, whole, cancellationToken);

        whole.Position = 0;
        await whole.CopyToAsync(output, cancellationToken);
    }

    private static bool IsSingle(Report report) => report.Tables.Take(2).Count() == 1;

    private static void WriteArchive(Report report, Stream output, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var index = 0;
        foreach (var table in report.Tables)
        {
            using var entry = Entry($"{++index:00}-{ReportNames.Slug(table.Caption, "tableau")}.csv");
            Write(report, table, entry, withFigures: false, cancellationToken);
        }

        using var summary = Entry("synthese.csv");
        using var csv = new CsvLines(summary);
        foreach (var figure in Figures(report)) WriteFigure(csv, figure);
        WriteStamp(csv, report);

        Stream Entry(string name)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = new DateTimeOffset(report.Extraction.At.InParis(), TimeSpan.Zero);
            return entry.Open();
        }
    }

    private static List<KeyFigure> Figures(Report report) => [.. report.Blocks.OfType<KeyFigures>().SelectMany(block => block.Figures)];

    private static void WriteFigure(CsvLines csv, KeyFigure figure)
    {
        WriteText(csv, figure.Label);
        WriteCell(csv, figure.Value);
        WriteText(csv, figure.Unit ?? "");
        WriteText(csv, figure.Definition ?? "");
        csv.EndLine();
    }

    private static void Write(Report report, Table table, Stream output, bool withFigures, CancellationToken cancellationToken)
    {
        using var csv = new CsvLines(output);
        foreach (var column in table.Columns) WriteText(csv, column.Title);
        csv.EndLine();

        foreach (var row in table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var cell in row.Cells) WriteCell(csv, cell);
            csv.EndLine();
        }

        if (withFigures && Figures(report) is { Count: > 0 } figures)
        {
            csv.EndLine();
            foreach (var figure in figures) WriteFigure(csv, figure);
        }

        WriteStamp(csv, report);
    }

    private static void WriteStamp(CsvLines csv, Report report)
    {
        csv.EndLine();
        WriteText(csv, "Rapport");
        WriteText(csv, report.Scope is null ? report.Title : $"{report.Title} – {report.Scope}");
        csv.EndLine();
        foreach (var (label, value) in ReportNames.Stamp(report))
        {
            WriteText(csv, label);
            WriteText(csv, value);
            csv.EndLine();
        }
    }

    internal static void WriteText(CsvLines csv, string text) => csv.Write(SpreadsheetText.Neutralised(text));

    internal static void WriteCell(CsvLines csv, Cell cell)
    {
        switch (cell)
        {
            case IntegerCell integer: csv.Write(integer.Value.ToString(CultureInfo.InvariantCulture)); break;
            case DecimalCell number: csv.Write(Comma(number.Value)); break;
            case PercentageCell share: csv.Write(Comma(decimal.Round(share.Value.Points, 4)) + " %"); break;
            case DateCell day: csv.Write(day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: WriteText(csv, cell.Display); break;
        }
    }

    private static string Comma(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');
}
