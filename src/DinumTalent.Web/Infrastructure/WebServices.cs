using System.Globalization;
using System.IO.Compression;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Dsfr;
using DinumTalent.Infrastructure.Health;
using DinumTalent.Infrastructure.Security;
using DinumTalent.Web.Pages.Public;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DinumTalent.Web.Infrastructure;

/// <summary>What the pages need, apart from what they show.</summary>
internal static class WebServices
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Carries what the next page tells, once; a long one goes on in cookies whose names begin so.</summary>
    public const string MessageCookie = "dt-message";

    public static IServiceCollection AddTalentWeb(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.TryAddScoped<Actor>();
        services.Replace(ServiceDescriptor.Scoped<ICurrentUser, CurrentUser>());
        services.AddSingleton<ISiteLinks, SiteLinks>();
        services.AddSingleton<IMarkdown, SafeMarkdown>();
        services.AddScoped<Standing>();
        services.AddScoped<Navigation>();
        services.AddScoped<Landing>();
        services.AddSingleton<SecondFactorRule>();

        services.AddAuthorizationBuilder().AddPolicy(Policies.Staff, policy => policy
            .RequireAuthenticatedUser().AddRequirements(new StaffRequirement(), new SecondFactorRequirement()));
        services.AddScoped<IAuthorizationHandler, StaffHandler>();
        services.AddSingleton<IAuthorizationHandler, SecondFactorHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalResults>();

        services.AddTalentPages();
        services.AddTalentRateLimits();
        services.AddPublicPageCache();
        services.AddSingleton<VacancyCards>();
        services.AddSourceCodes();
        services.AddTalentTransport();
        return services;
    }

    private static void AddTalentPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages =>
            {
                pages.Conventions.AddFolderApplicationModelConvention("/Dev", page => page.Filters.Add(new DevelopmentOnly()));
            })
            .AddMvcOptions(mvc => mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true)
            .AddDsfr();
        // Views that are no page, such as those of errors.
        services.AddControllersWithViews();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<CookieTempDataProviderOptions>(tempData =>
        {
            tempData.Cookie.Name = MessageCookie;
            tempData.Cookie.SameSite = SameSiteMode.Lax;
            tempData.Cookie.HttpOnly = true;
            tempData.Cookie.IsEssential = true;
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "dt-formulaire";
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.Secure = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<RequestLocalizationOptions>(localisation =>
        {
            localisation.DefaultRequestCulture = new RequestCulture(French);
            localisation.SupportedCultures = [French];
            localisation.SupportedUICultures = [French];
            localisation.RequestCultureProviders.Clear();
        });
    }

    private static void AddTalentTransport(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ErrorHandling.MaxDrained;
        });
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = ErrorHandling.MaxBody);
        // What the pages keep secret (antiforgery tokens) differs at each answer, so that compressing tells nothing over HTTPS.
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/ld+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>(Forwarded);
        services.AddTalentHealthChecks();
    }

    /// <summary>Headers of proxies are believed only from those that the configuration names.</summary>
    private static void Forwarded(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        var section = configuration.GetSection("ForwardedHeaders");
        var proxies = section.GetSection("KnownProxies").Get<string[]>() ?? [];
        var networks = section.GetSection("KnownNetworks").Get<string[]>() ?? [];
        options.ForwardedHeaders = proxies.Length + networks.Length == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
        foreach (var network in networks) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
    }
}
