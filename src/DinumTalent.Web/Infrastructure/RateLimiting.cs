using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Infrastructure;

/// <summary>How many times something may be asked within a while; zero permits lift the limit.</summary>
public sealed class RateLimit
{
    public int Permits { get; set; }

    public int Seconds { get; set; } = 60;
}

/// <summary>Section <c>RateLimits</c> of the configuration.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "RateLimits";

    public bool Enabled { get; set; } = true;

    public RateLimit SignIn { get; set; } = new() { Permits = 10 };

    public RateLimit Apply { get; set; } = new() { Permits = 60 };

    public RateLimit Search { get; set; } = new() { Permits = 600 };

    public RateLimit Upload { get; set; } = new() { Permits = 60 };
}

internal static class RateLimiting
{
    // Fields that name the account on the pages that this limit guards.
    private static readonly string[] AccountFields = ["Input.Email", "Email", "email"];

    public static IServiceCollection AddTalentRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section);
        return services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromMinutes(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                await ErrorPage.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests);
            };
            limiter.AddPolicy(RateLimits.SignIn, http => Sending(http) ? Limit(http, o => o.SignIn, $"{Address(http)} {Account(http)}") : Free());
            limiter.AddPolicy(RateLimits.Apply, http => Sending(http) ? Limit(http, o => o.Apply, $"{Address(http)} {Target(http)}") : Free());
            limiter.AddPolicy(RateLimits.Upload, http => Sending(http) ? Limit(http, o => o.Upload, $"{Address(http)} {Target(http)}") : Free());
            limiter.AddPolicy(RateLimits.Search, http => Limit(http, o => o.Search, Address(http)));
        });
    }

    /// <summary>Reads the form ahead of the limiter where the limit goes by account; bounded by the size limit of requests.</summary>
    public static IApplicationBuilder UseTalentRateLimits(this IApplicationBuilder app)
    {
        app.Use(async (http, next) =>
        {
            var policy = http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName;
            if (policy == RateLimits.SignIn && Sending(http) && http.Request.HasFormContentType)
            {
                await http.Request.ReadFormAsync(http.RequestAborted);
            }

            await next(http);
        });
        return app.UseRateLimiter();
    }

    private static bool Sending(HttpContext http) => HttpMethods.IsPost(http.Request.Method);

    private static RateLimitPartition<string> Free() => RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Limit(HttpContext http, Func<RateLimitOptions, RateLimit> which, string key)
    {
        var options = http.RequestServices.GetRequiredService<IOptionsMonitor<RateLimitOptions>>().CurrentValue;
        var limit = which(options);
        return !options.Enabled || limit.Permits <= 0
            ? Free()
            : RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = limit.Permits,
                Window = TimeSpan.FromSeconds(Math.Max(1, limit.Seconds)),
                QueueLimit = 0,
            });
    }

    private static string Account(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return "";
        var form = http.Request.Form;
        var named = AccountFields.Select(f => form[f] is [{ } first, ..] ? first : "").FirstOrDefault(v => v.Length > 0) ?? "";
        return named.Trim().ToLowerInvariant() is { Length: <= EmailAddress.MaxLength } account ? account : "";
    }

    private static string Target(HttpContext http) => http.Request.RouteValues.TryGetValue("slug", out var slug)
        ? slug?.ToString() ?? ""
        : http.Request.Path.Value ?? "";

    /// <summary>The address; of IPv6 the network, since a subscriber has all the addresses of one.</summary>
    private static string Address(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes).ToString();
    }
}
