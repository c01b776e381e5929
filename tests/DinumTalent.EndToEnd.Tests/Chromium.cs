using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DinumTalent.EndToEnd.Tests.Chromium))]

namespace DinumTalent.EndToEnd.Tests;

/// <summary>The browser, one for all tests; each person gets windows that share nothing with those of others.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>How long a condition is waited for, in milliseconds: other processes may have the processors.</summary>
    private const int Patience = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable(),
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new window of somebody who is not signed in.</summary>
    /// <param name="site">What it looks at.</param>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="scripts">Whether scripts run.</param>
    public async Task<Window> Open(BrowserSite site, int width = 1280, bool scripts = true)
    {
        ArgumentNullException.ThrowIfNull(site);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new Window(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Debian's package calls it chromium.</summary>
    private static string Executable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser" }, Path.Combine)
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing: install the package chromium.");
}
