using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>How the state of a forecast looks.</summary>
internal static class ForecastWords
{
    /// <summary>Kind of badge.</summary>
    public static string Kind(this ForecastStatus status) => status switch
    {
        ForecastStatus.Done => "success",
        ForecastStatus.Failed => "error",
        _ => "info",
    };
}
