using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What of a candidate's contact tells who it is, written so that the same reads the same.</summary>
/// <param name="Email">In lower case.</param>
/// <param name="Phone">As dialled from France, or null where none or no real one is given.</param>
/// <param name="Profile">Host and path of the profile, or null where the link names nobody.</param>
public sealed record ContactKeys(string? Email, string? Phone, string? Profile)
{
    // Their own address names nobody; a path below does.
    private static readonly HashSet<string> Platforms =
        ["linkedin.com", "github.com", "gitlab.com", "malt.fr", "medium.com", "stackoverflow.com", "twitter.com", "x.com", "mastodon.social", "bsky.app"];

    public static ContactKeys Of(string? email, string? phone, string? profileLink) =>
        new(EmailOf(email), PhoneOf(phone), ProfileOf(profileLink));

    /// <summary>Each with its kind, so that a phone never equals a link.</summary>
    public IEnumerable<string> All
    {
        get
        {
            if (Email is not null) yield return "mail " + Email;
            if (Phone is not null) yield return "tel " + Phone;
            if (Profile is not null) yield return "web " + Profile;
        }
    }

    private static string? EmailOf(string? text) => text?.Trim().ToLowerInvariant() is { Length: > 0 } email ? email : null;

    /// <summary>A number of one digit repeated was typed to get past a form: strangers share it.</summary>
    private static string? PhoneOf(string? text) =>
        PhoneNumber.Parse(text) is { IsSuccess: true, Value: { } number } && number.TrimStart('+').Skip(1).Distinct().Count() > 1 ? number : null;

    private static string? ProfileOf(string? text)
    {
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http")) return null;
        var host = address.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        // fr.linkedin.com shows the same people as linkedin.com.
        if (host.EndsWith(".linkedin.com", StringComparison.Ordinal)) host = "linkedin.com";
        var path = Uri.UnescapeDataString(address.AbsolutePath).Trim('/').ToLowerInvariant();
        if (Platforms.Contains(host) && (path.Length == 0 || (host == "linkedin.com" && !(path.StartsWith("in/", StringComparison.Ordinal) && path.Length > 3)))) return null;
        return $"{host}/{path}{(Platforms.Contains(host) ? "" : address.Query)}".TrimEnd('/');
    }
}
