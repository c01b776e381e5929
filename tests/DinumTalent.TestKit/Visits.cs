using System.Security.Claims;
using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DinumTalent.TestKit;

/// <summary>Opens the site as somebody.</summary>
public static class Visits
{
    /// <summary>Not signed in.</summary>
    public static Visitor Anyone(this WebSite site) => new(site.CreateClient());

    /// <summary>With a real session cookie, as after signing in with a second factor.</summary>
    public static async Task<Visitor> As(this WebSite site, Person person, bool secondFactor = true)
    {
        var (name, cookie) = await site.AsSystem(async services =>
        {
            var account = await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(person.Id.ToString());
            var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account!);
            ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim("amr", secondFactor ? "mfa" : "pwd"));
            var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
            var properties = new AuthenticationProperties { IssuedUtc = site.Clock.GetUtcNow(), ExpiresUtc = site.Clock.GetUtcNow().AddHours(8) };
            var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
            return (options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
        });

        var cookies = new System.Net.CookieContainer();
        cookies.Add(site.ClientOptions.BaseAddress, new System.Net.Cookie(name, cookie) { Path = "/" });
        return new Visitor(site.CreateDefaultClient(site.ClientOptions.BaseAddress, new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(cookies)));
    }
}
