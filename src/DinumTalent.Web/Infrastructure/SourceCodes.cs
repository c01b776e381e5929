using System.Collections.Concurrent;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Security;

namespace DinumTalent.Web.Infrastructure;

/// <summary>
/// Links of campaigns: whoever follows one is counted, and led to the address without the code, which a cookie keeps until
/// the browser is closed. The cookie holds what all who follow the link get, and so tells nobody apart; no view is tied to
/// another.
/// </summary>
public static class SourceCodes
{
    public const string Parameter = "src";
    public const string Cookie = "dt-source";

    public static IServiceCollection AddSourceCodes(this IServiceCollection services)
    {
        services.AddSingleton<SourceViews>();
        return services.AddHostedService<SourceViewWriter>();
    }

    /// <summary>Before kept pages are served, so that every view counts.</summary>
    public static IApplicationBuilder UseSourceCodes(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var code = http.Request.Query[Parameter].ToString();
        if (code.Length == 0 || !HttpMethods.IsGet(http.Request.Method) || !http.Request.Path.StartsWithSegments(Routes.Vacancies)) return next(http);

        if (SourceCode.IsOne(code))
        {
            // What the browser fetches ahead nobody has looked at.
            if (!http.Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal)) http.RequestServices.GetRequiredService<SourceViews>().Count(code);
            http.Response.Cookies.Append(Cookie, code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = Routes.Vacancies });
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(http.Request.PathBase + http.Request.Path + QueryString.Create(http.Request.Query.Where(q => q.Key != Parameter)));
        return Task.CompletedTask;
    });

    /// <summary>The code of the last link followed; null without.</summary>
    public static string? SourceOf(this HttpRequest request) => request.Cookies.TryGetValue(Cookie, out var code) && SourceCode.IsOne(code) ? code : null;
}

/// <summary>Views counted since they were last written.</summary>
public sealed class SourceViews
{
    private const int MostCodes = 10_000;

    private ConcurrentDictionary<string, int> counted = new();

    public void Count(string code)
    {
        var now = counted;
        // Invented codes must not fill the memory.
        if (now.Count < MostCodes || now.ContainsKey(code)) now.AddOrUpdate(code, 1, (_, views) => views + 1);
    }

    /// <summary>Hands over what was counted and begins anew.</summary>
    public IReadOnlyDictionary<string, int> Take() => Interlocked.Exchange(ref counted, new ConcurrentDictionary<string, int>());
}

/// <summary>Writes counted views every some seconds, and before the site stops.</summary>
public sealed class SourceViewWriter(SourceViews views, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SourceViewWriter> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Write(cancellationToken);
    }

    public async Task Write(CancellationToken cancellationToken)
    {
        var taken = views.Take();
        if (taken.Count == 0) return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new CountCampaignViews(clock.Today(), taken), cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A count that is lost harms nobody; the site must go on.
            logger.LogWarning(failure, "Views of links could not be written");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Write(stoppingToken);
    }
}
