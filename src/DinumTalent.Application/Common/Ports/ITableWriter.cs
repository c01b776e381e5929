using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Writes one long table as it is read, row by row, so that its length costs no memory. Thread-safe.</summary>
public interface ITableWriter
{
    ReportFormat Format { get; }

    /// <summary>Name and media type of the file.</summary>
    ReportFile Describe(TableHead head);

    /// <summary>Writes the whole file; the stream stays open.</summary>
    /// <returns>How many rows were written.</returns>
    Task<int> Write(TableHead head, IAsyncEnumerable<Row> rows, Stream output, CancellationToken cancellationToken);
}

/// <summary>What stands above the rows, and the stamp of the extraction.</summary>
/// <param name="Title">What is listed; names the file and the sheet.</param>
/// <param name="Extraction">When, by whom, with which filters.</param>
/// <param name="Columns">At least one; each row has as many cells.</param>
public sealed record TableHead(string Title, Extraction Extraction, IReadOnlyList<Column> Columns)
{
    /// <summary>Read by another program: the stamp is left out.</summary>
    public bool IsForMachines { get; init; }
}
