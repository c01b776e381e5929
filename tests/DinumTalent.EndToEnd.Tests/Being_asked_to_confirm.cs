using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>The question before an act that has no way back.</summary>
public sealed class Being_asked_to_confirm(Chromium chromium, BrowserSite site) : IClassFixture<BrowserSite>
{
    private readonly TestData data = new(site);

    [Fact]
    public async Task comes_after_what_is_missing_has_been_told()
    {
        var ministry = await data.Ministry();
        var agent = await data.Serving(ministry);
        await using var window = await chromium.Open(site);
        await window.SignIn(await data.Staff(Role.Recruiter, ministry));
        await window.Go($"/gestion/agents/{agent.Id}/depart");

        await window.Press("Enregistrer le départ");
        await Assertions.Expect(window.Main.GetByRole(AriaRole.Alert).Or(window.Main.Locator(".fr-alert--error")).First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("#dt-confirm")).ToHaveCountAsync(0);

        await window.Fill("Dernier jour", data.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await window.Field("Motif").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await window.Field("Destination").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await window.Press("Enregistrer le départ");
        await Assertions.Expect(window.Page.Locator("#dt-confirm")).ToBeVisibleAsync();
    }
}
