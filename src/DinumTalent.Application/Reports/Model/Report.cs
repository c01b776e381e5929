namespace DinumTalent.Application.Reports.Model;

/// <summary>
/// A report as data: the same model is shown as an accessible page and rendered to PDF, CSV and XLSX.
/// Blocks follow each other in reading order; headings cut them into sections.
/// </summary>
public sealed record Report
{
    /// <summary>"Suivi d'un recrutement".</summary>
    public required string Title { get; init; }

    /// <summary>What the report is about: the vacancy, the organisations, the cohort.</summary>
    public string? Scope { get; init; }

    /// <summary>Short name of what the report is about, such as a reference, for the names of its files.</summary>
    public string? Subject { get; init; }

    /// <summary>The administration in whose name the report is published, at the head of the first page.</summary>
    public required string Organisation { get; init; }

    /// <summary>The days observed; null where the report shows a state rather than a period.</summary>
    public ReportPeriod? Period { get; init; }

    /// <summary>When, by whom and with which filters the data were taken.</summary>
    public required Extraction Extraction { get; init; }

    /// <summary>Where the accessible page of this report is; printed in documents that can't be tagged.</summary>
    public Uri? AccessiblePage { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Every table in reading order, those of the charts included.</summary>
    public IEnumerable<Table> Tables =>
        Blocks.Select(block => block switch { Table table => table, Chart chart => chart.Data, _ => null }).OfType<Table>();
}
