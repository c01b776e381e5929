using DinumTalent.Application.Retention;

namespace DinumTalent.Web.Infrastructure;

/// <content>How long people stay.</content>
public static partial class Routes
{
    /// <summary>The curves with their filters, as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string RetentionReport(RetentionFilter? filter = null, string? format = null) =>
        $"{RetentionCurves}{(format is null ? "" : $".{format}")}{RetentionAddress.Write(filter ?? new RetentionFilter())}";
}
