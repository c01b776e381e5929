using Microsoft.Playwright;

namespace DinumTalent.Screenshots;

/// <summary>The pages that the documentation shows, each on a desk and a telephone, in light and dark.</summary>
internal sealed class Album(IBrowser browser, string address, string folder)
{
    private const string Recruiter = "recruteur@demo.test";

    private static readonly (int Width, int Height)[] Sizes = [(1280, 1200), (375, 812)];

    public async Task Fill()
    {
        var pages = await Pages();
        foreach (var (width, height) in Sizes)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var context = await Open(width, height, scheme);
                var page = await context.NewPageAsync();
                await SignIn(page);
                foreach (var (name, path, isPublic) in pages)
                {
                    var cookies = isPublic ? await context.CookiesAsync() : [];
                    if (isPublic) await context.ClearCookiesAsync();
                    await page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
                    await page.EvaluateAsync("document.fonts.ready");
                    await page.ScreenshotAsync(new()
                    {
                        Path = Path.Combine(folder, $"{name}-{width}-{(scheme is ColorScheme.Light ? "clair" : "sombre")}.png"),
                    });
                    if (isPublic) await context.AddCookiesAsync(cookies.Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path }));
                }
            }
        }

    }

    /// <summary>Chooses what is shown: the vacancy with the most in its pipeline, one of its applications.</summary>
    private async Task<IReadOnlyList<(string Name, string Path, bool IsPublic)>> Pages()
    {
        await using var context = await Open(1280, 960, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "/offres");
        var vacancy = await FirstPath(page, "main .fr-card a");
        await SignIn(page);
        await page.GotoAsync(address + "/gestion/offres?taille=100");
        var (pipeline, most) = ("", -1);
        foreach (var path in await Paths(page, "main table a[href*='/gestion/offres/']"))
        {
            await page.GotoAsync($"{address}{path}/pipeline");
            var columns = await page.Locator(".dt-column:has(.dt-card)").CountAsync();
            var cards = await page.Locator(".dt-card").CountAsync();
            if ((columns * 1000) + cards <= most) continue;
            (pipeline, most) = (path, (columns * 1000) + cards);
        }

        await page.GotoAsync($"{address}{pipeline}/pipeline");
        var application = await FirstPath(page, ".dt-column:nth-child(3) .dt-card a");
        await page.GotoAsync(address + pipeline);
        var report = await FirstPath(page, "main a:has-text('Rapport de suivi')");
        return
        [
            ("accueil", "/", true),
            ("offres", "/offres", true),
            ("offre", vacancy, true),
            ("candidater", vacancy + "/candidater", true),
            ("tableau", pipeline + "/pipeline", false),
            ("candidature", application, false),
            ("rapport", report, false),
        ];
    }

    private Task<IBrowserContext> Open(int width, int height, ColorScheme scheme) => browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = height },
        ColorScheme = scheme,
        Locale = "fr-FR",
        TimezoneId = "Europe/Paris",
        ReducedMotion = ReducedMotion.Reduce,
    });

    private async Task SignIn(IPage page)
    {
        await page.GotoAsync(address + "/connexion");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = Recruiter }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/connexion", StringComparison.Ordinal));
    }

    private static async Task<string> FirstPath(IPage page, string selector) => (await Paths(page, selector))[0];

    private static Task<string[]> Paths(IPage page, string selector) =>
        page.Locator(selector).EvaluateAllAsync<string[]>("links => [...new Set(links.map(l => new URL(l.href).pathname + new URL(l.href).search))]");
}
