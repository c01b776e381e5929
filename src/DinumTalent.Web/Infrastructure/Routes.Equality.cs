namespace DinumTalent.Web.Infrastructure;

/// <content>Figures on equality.</content>
public static partial class Routes
{
    /// <summary>Where the receipt of an application sends the answers to the questionnaire.</summary>
    public static string EqualityAnswers(string slug) => $"{CandidateRoutes.ApplyReceived(slug)}?handler=Egalite";

    /// <param name="format">pdf, csv or xlsx; null: the page.</param>
    public static string EqualityReport(string? format = null) => $"{Reports}/egalite{(format is null ? "" : $".{format}")}";
}
