using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DinumTalent.Web.Infrastructure;

/// <summary>
/// Keeps public pages as they were sent and gives them to whoever asks for the same address: people without a session,
/// and without a message that waits for them. A page of lists is kept until an open vacancy changes, which is looked for
/// every <see cref="OpenVacancyCache.Freshness"/>; any other one for that time. Which pages: <see cref="KeptForAnyoneAttribute"/>.
/// </summary>
internal static class PublicPageCache
{
    /// <summary>In bytes, all pages together; beyond it, nothing more is kept.</summary>
    private const long Most = 64 * 1024 * 1024;

    /// <summary>In bytes, of a page as sent.</summary>
    private const long MostOfPage = 1024 * 1024;

    /// <summary>Even when nothing changes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>A longer query is nobody's common one.</summary>
    private const int LongestQuery = 500;

    public static IServiceCollection AddPublicPageCache(this IServiceCollection services) => services.AddOutputCache(cache =>
    {
        (cache.SizeLimit, cache.MaximumBodySize) = (Most, MostOfPage);
        cache.AddBasePolicy(new ForAnyone());
    });

    /// <summary>Behind the limits, which count kept pages as well; compresses what it keeps, once for all.</summary>
    public static IApplicationBuilder UsePublicPageCache(this IApplicationBuilder app) =>
        app.UseWhen(Serves, branch => branch.UseOutputCache().UseResponseCompression());

    /// <summary>Whether an act before has something to tell on the next page.</summary>
    public static bool AwaitsMessage(HttpRequest request) => request.Cookies.Keys.Any(c => c.StartsWith(WebServices.MessageCookie, StringComparison.Ordinal));

    private static bool Serves(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.GetEndpoint()?.Metadata.GetMetadata<KeptForAnyoneAttribute>() is not null
        && http.User.Identity is not { IsAuthenticated: true }
        && !http.Request.Headers.ContainsKey(HeaderNames.Authorization)
        && !AwaitsMessage(http.Request)
        && (http.Request.QueryString.Value?.Length ?? 0) <= LongestQuery
        && http.RequestServices.GetRequiredService<OpenVacancyCache>().Freshness > TimeSpan.Zero;

    /// <summary>One page for each address and each way to compress it.</summary>
    private sealed class ForAnyone : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var (http, vacancies) = (context.HttpContext, context.HttpContext.RequestServices.GetRequiredService<OpenVacancyCache>());
            var isList = http.GetEndpoint()!.Metadata.GetRequiredMetadata<KeptForAnyoneAttribute>().UntilVacanciesChange;
            var stamp = isList ? vacancies.Stamp(http.RequestServices.GetRequiredService<TimeProvider>().Today()) : "";
            context.EnableOutputCaching = true;
            context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = stamp is not null;
            context.ResponseExpirationTimeSpan = isList ? Longest : vacancies.Freshness;
            context.CacheVaryByRules.VaryByValues["vacancies"] = stamp ?? "";
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(http.Request.Headers.AcceptEncoding);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)) context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        /// <summary>As the compression chooses; what weighs the ways against each other is kept by itself.</summary>
        private static string Encoding(StringValues accepted)
        {
            var text = accepted.ToString();
            return text.Contains(';', StringComparison.Ordinal) ? text
                : text.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
                : text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
                : text;
        }
    }
}

/// <summary>On a page that is the same for everybody who is not signed in; it sets no cookie and bears no token.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptForAnyoneAttribute : Attribute
{
    /// <summary>The page shows what <see cref="OpenVacancyCache"/> holds and nothing else that changes.</summary>
    public bool UntilVacanciesChange { get; init; }
}
