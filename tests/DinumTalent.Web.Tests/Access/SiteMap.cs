using DinumTalent.TestKit;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Access;

/// <summary>Every address that the running site answers at, style sheets and such apart.</summary>
internal static class SiteMap
{
    /// <summary>Catches style sheets and such that a build has not listed.</summary>
    private const string StaticFiles = "{**path:file}";

    public static IReadOnlyList<RouteEndpoint> Endpoints(WebSite site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.RoutePattern.RawText != StaticFiles),
    ];

    /// <summary>As its page declares it, with a slash before.</summary>
    public static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    /// <summary>Names of the forms that a page receives; "" for the one without name, none where it receives nothing.</summary>
    public static async Task<IReadOnlyList<string>> Posts(WebSite site, string pattern)
    {
        var endpoint = Endpoints(site).First(e => Pattern(e) == pattern);
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) return [];
        var compiled = await site.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
        return [.. compiled.HandlerMethods.Where(h => h.HttpMethod == "Post").Select(h => h.Name ?? "")];
    }
}
