using System.Net;
using System.Text.RegularExpressions;

namespace DinumTalent.Dsfr.Tests;

public sealed partial class Assets(Site site)
{
    [Fact]
    public async Task linked_by_pages_are_served_for_good()
    {
        var document = await site.Get("/layout");
        var addresses = document.QuerySelectorAll("link[href]").Select(l => l.GetAttribute("href")!)
            .Concat(document.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!)).ToList();

        addresses.Count.ShouldBe(7);
        foreach (var address in addresses)
        {
            using var response = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldNotBeEmpty(address);
        }
    }

    [Fact]
    public async Task named_by_the_stylesheet_exist_and_come_from_here()
    {
        const string Folder = "/_content/DinumTalent.Dsfr/";
        var css = await site.Client.GetStringAsync(Folder + "dinumtalent.css", TestContext.Current.CancellationToken);

        var addresses = Address().Matches(css).Select(m => m.Groups[1].Value).Distinct().ToList();
        addresses.Count.ShouldBeGreaterThan(50);
        foreach (var address in addresses)
        {
            using var response = await site.Client.GetAsync(Folder + address, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }

        css.ShouldContain(":root[data-fr-theme=dark]{--grey-1000-50:");
        css.ShouldContain(".fr-icon-account-circle-line::before");
        css.ShouldContain(".dt-board");
    }

    [GeneratedRegex("""url\((?!["']?data:)([^)"']+)\)""")]
    private static partial Regex Address();
}
