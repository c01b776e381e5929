using DinumTalent.Application.Common.Ports;
using DinumTalent.Reporting.Pdf;
using Microsoft.Extensions.DependencyInjection;
using QuestPDF;
using QuestPDF.Infrastructure;

namespace DinumTalent.Reporting.QuestPdf;

public static class QuestPdfServices
{
    /// <summary>Puts this engine in the place of the default one; call it after <see cref="ReportingServices.AddReporting"/>.</summary>
    public static IServiceCollection AddQuestPdfReporting(this IServiceCollection services)
    {
        // The one place that names the licence: free for open-source projects in the pinned version.
        Settings.License = LicenseType.Community;
        Settings.UseEnvironmentFonts = false;

        var defaultEngine = services.Single(service => service.ImplementationType == typeof(PdfReportRenderer));
        services.Remove(defaultEngine);
        return services.AddSingleton<IReportRenderer, QuestPdfReportRenderer>();
    }
}
