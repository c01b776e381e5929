using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Common.Ports;

public enum ReportFormat { Pdf, Csv, Xlsx }

/// <summary>Writes any report in one format. Thread-safe; the same report gives the same bytes.</summary>
public interface IReportRenderer
{
    ReportFormat Format { get; }

    /// <summary>Name and media type of the file that <see cref="Render"/> writes for this report.</summary>
    ReportFile Describe(Report report);

    /// <summary>Writes the whole file; the stream stays open.</summary>
    Task Render(Report report, Stream output, CancellationToken cancellationToken);
}

/// <summary>"suivi-d-un-recrutement-2026-11-23.pdf" and "application/pdf".</summary>
public sealed record ReportFile(string Name, string ContentType);
