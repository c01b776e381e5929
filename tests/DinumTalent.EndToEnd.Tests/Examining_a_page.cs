namespace DinumTalent.EndToEnd.Tests;

/// <summary>What all other tests here rely on: a fault of accessibility does not pass.</summary>
public sealed class Examining_a_page(Chromium chromium)
{
    [Fact]
    public async Task finds_a_picture_that_says_nothing()
    {
        await using var site = new BrowserSite();
        await using var window = await chromium.Open(site);
        await window.Go("/mentions-legales");
        await window.Examine();

        await window.Page.EvaluateAsync("() => document.querySelector('main').append(Object.assign(new Image(), { src: 'data:,' }))");

        (await window.Faults()).ShouldContain("image-alt");
    }
}
