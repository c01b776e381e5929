using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Spreadsheets;

/// <summary>Writes a long table as CSV, as <see cref="CsvReportRenderer"/> does, row by row; the stamp follows the rows after an empty line, where people read it.</summary>
internal sealed class CsvTableWriter : ITableWriter
{
    public ReportFormat Format => ReportFormat.Csv;

    public ReportFile Describe(TableHead head) => new(ReportNames.FileName(head, "csv"), "text/csv; charset=utf-8");

    public async Task<int> Write(TableHead head, IAsyncEnumerable<Row> rows, Stream output, CancellationToken cancellationToken)
    {
        using var csv = new CsvLines(output);
        foreach (var column in head.Columns) CsvReportRenderer.WriteText(csv, column.Title);
        csv.EndLine();

        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            foreach (var cell in row.Cells) CsvReportRenderer.WriteCell(csv, cell);
            csv.EndLine();
            count++;
        }

        if (head.IsForMachines) return count;
        csv.EndLine();
        foreach (var (label, value) in ReportNames.Stamp(head.Extraction))
        {
            CsvReportRenderer.WriteText(csv, label);
            CsvReportRenderer.WriteText(csv, value);
            csv.EndLine();
        }

        return count;
    }
}
