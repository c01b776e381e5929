using DinumTalent.Application.Reports;

namespace DinumTalent.Web.Infrastructure;

/// <content>Figures over recruitments.</content>
public static partial class Routes
{
    /// <summary>The review of recruitments with its filters, as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string RecruitmentReview(ReviewFilter? filter = null, string? format = null) =>
        $"{Reports}/bilan-des-recrutements{(format is null ? "" : $".{format}")}{ReviewAddress.Write(filter ?? new ReviewFilter())}";

    /// <summary>What the campaigns brought, as a file.</summary>
    /// <param name="format">csv or xlsx.</param>
    public static string SourcingFile(string format) => $"{Sourcing}.{format}";
}
