using System.Net;
using DinumTalent.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>The whole application behind a real port, empty but for what a test builds.</summary>
/// <remarks>In Development, because a browser without HTTPS would keep no secure cookie; a second factor is compulsory elsewhere and has tests of its own.</remarks>
public sealed class BrowserSite : WebSite
{
    public BrowserSite()
    {
        Settings["Demo:Enabled"] = "false";
        // Cookies that expire are judged by the browser's clock, so that the test's may be ahead of it, never behind.
        var now = TimeProvider.System.GetUtcNow();
        if (now > Clock.GetUtcNow()) Clock.SetUtcNow(now);
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        Address = ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>Such as "http://127.0.0.1:41234".</summary>
    public string Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Development");
    }
}
