using DinumTalent.Application.Reports;

namespace DinumTalent.Web.Infrastructure;

/// <content>The dashboard of the filière.</content>
public static partial class Routes
{
    /// <summary>The report with its days and its administration, as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string WorkforceDashboard(ReviewFilter? filter = null, string? format = null) =>
        $"{Reports}/tableau-de-bord{(format is null ? "" : $".{format}")}{ReviewAddress.Write(filter ?? new ReviewFilter())}";
}
