using Microsoft.Playwright;

namespace DinumTalent.Screenshots;

/// <summary>The pages that the documentation shows, each on a desk and a telephone, in light and dark; those of the guide alone in light.</summary>
internal sealed class Album(IBrowser browser, string address, string folder)
{
    private const string Recruiter = "recruteur@demo.test", Programme = "rh@demo.test", Fellow = "agent@demo.test";

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
                await SignIn(page, Recruiter);
                foreach (var (name, path, isPublic) in pages)
                {
                    var cookies = isPublic ? await context.CookiesAsync() : [];
                    if (isPublic) await context.ClearCookiesAsync();
                    await Take(page, path, $"{name}-{width}-{(scheme is ColorScheme.Light ? "clair" : "sombre")}.png");
                    if (isPublic) await context.AddCookiesAsync(cookies.Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path }));
                }
            }
        }

        await FillGuide();
    }

    private async Task FillGuide()
    {
        foreach (var person in (await GuidePages()).GroupBy(p => p.Who))
        {
            foreach (var (width, height) in Sizes)
            {
                await using var context = await Open(width, height, ColorScheme.Light);
                var page = await context.NewPageAsync();
                await SignIn(page, person.Key);
                foreach (var (_, name, path) in person) await Take(page, path, $"{name}-{width}-clair.png");
            }
        }
    }

    private async Task Take(IPage page, string path, string file)
    {
        await page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("document.fonts.ready");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file) });
    }

    /// <summary>Chooses what is shown: the vacancy with the most in its pipeline, one of its applications.</summary>
    private async Task<IReadOnlyList<(string Name, string Path, bool IsPublic)>> Pages()
    {
        await using var context = await Open(1280, 960, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "/offres");
        var vacancy = await FirstPath(page, "main .fr-card a");
        await SignIn(page, Recruiter);
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

    /// <summary>EIG and retention: a cohort under preselection, one that has a result, a mission, and what keeps agents.</summary>
    private async Task<IReadOnlyList<(string Who, string Name, string Path)>> GuidePages()
    {
        await using var context = await Open(1280, 960, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await SignIn(page, Programme);
        await page.GotoAsync(address + "/gestion/eig");
        var preselecting = await FirstPath(page, "main table a:has-text('Promotion Territoires')");
        var matched = await FirstPath(page, "main table a:has-text('Promotion 7 bis')");
        var underWay = await FirstPath(page, "main table tr:has-text('Missions, jusqu’au') a");
        await page.GotoAsync(address + matched + "/appariement");
        var scenario = await FirstPath(page, "main table a[href*='/appariement/']");
        await page.GotoAsync(address + "/gestion/previsions");
        var forecast = await FirstPath(page, "main table th a");
        await SignIn(page, Fellow);
        await page.GotoAsync(address + "/mission");
        var mission = await FirstPath(page, "main table a[href^='/mission/']");
        return
        [
            (Programme, "eig-promotion", preselecting),
            (Programme, "eig-candidats", preselecting + "/candidats"),
            (Programme, "eig-scenario", scenario),
            (Programme, "eig-missions", underWay + "/missions"),
            (Programme, "tableau-de-bord", "/gestion"),
            (Programme, "echeances", "/gestion/fidelisation"),
            (Programme, "risques", "/gestion/fidelisation/risques"),
            (Programme, "courbes", "/gestion/fidelisation/courbes#partie-2"),
            (Programme, "prevision", forecast),
            (Fellow, "eig-mission", mission),
            (Fellow, "formations", "/agent/formations"),
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

    private async Task SignIn(IPage page, string person)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(address + "/connexion");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/connexion", StringComparison.Ordinal));
    }

    private static async Task<string> FirstPath(IPage page, string selector) => (await Paths(page, selector))[0];

    private static Task<string[]> Paths(IPage page, string selector) =>
        page.Locator(selector).EvaluateAllAsync<string[]>("links => [...new Set(links.map(l => new URL(l.href).pathname + new URL(l.href).search))]");
}
