using DinumTalent.Application.Common.Ports;
using DinumTalent.Reporting.Pdf;
using DinumTalent.Reporting.Spreadsheets;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Reporting;

public static class ReportingServices
{
    /// <summary>Adds a renderer for each <see cref="ReportFormat"/> and the writers of long tables; all are singletons.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddSingleton<IReportRenderer, PdfReportRenderer>()
        .AddSingleton<IReportRenderer, CsvReportRenderer>()
        .AddSingleton<IReportRenderer, XlsxReportRenderer>()
        .AddSingleton<ITableWriter, CsvTableWriter>()
        .AddSingleton<ITableWriter, XlsxTableWriter>();
}
