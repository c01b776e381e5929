namespace DinumTalent.Application.Reports.Model;

/// <summary>Which targets become links outside the pages of the site.</summary>
public static class ReportLinks
{
    /// <summary>Absolute, and http, https or mailto: nothing else leads out of a document. Other targets leave plain text.</summary>
    public static bool CanBeFollowed(this Uri target) =>
        target.IsAbsoluteUri && (target.Scheme == Uri.UriSchemeHttps || target.Scheme == Uri.UriSchemeHttp || target.Scheme == Uri.UriSchemeMailto);
}
