using System.Globalization;
using System.Text;
using DinumTalent.Infrastructure.Health;
using DinumTalent.Infrastructure.Security;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Addresses that answer without a page.</summary>
internal static class PlainEndpoints
{
    public static void MapPlainEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/sante/vivant", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/sante/pret", new HealthCheckOptions { Predicate = check => check.Tags.Contains(HealthServices.Ready) });
        routes.MapGet("/robots.txt", Robots);
        routes.MapGet("/.well-known/security.txt", SecurityText);
    }

    private static ContentHttpResult Robots(PublicAddress address) => Text($"""
        User-agent: *
        Disallow: /gestion
        Disallow: /candidat
        Disallow: /agent
        Disallow: /compte
        Disallow: /suivi
        Disallow: /dev
        Sitemap: {address.Of(Routes.XmlSiteMap)}

        """);

    /// <summary>RFC 9116; it must expire within a year.</summary>
    private static ContentHttpResult SecurityText(IOptions<SiteOptions> site, PublicAddress address, TimeProvider clock) => Text($"""
        Contact: {site.Value.SecurityContact}
        Expires: {clock.Today().AddMonths(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z
        Preferred-Languages: fr, en
        Canonical: {address.Of("/.well-known/security.txt")}

        """);

    private static ContentHttpResult Text(string text) => TypedResults.Text(text, "text/plain", Encoding.UTF8);
}
