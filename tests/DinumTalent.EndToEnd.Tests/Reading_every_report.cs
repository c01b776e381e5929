using DinumTalent.TestKit;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>The accessible version of every report of the catalogue, in one world, each signed in reader once.</summary>
public sealed class Reading_every_report(Chromium chromium) : IAsyncLifetime
{
    private readonly BrowserSite site = new();
    private AccessWorld world = null!;

    public async ValueTask InitializeAsync()
    {
        world = new AccessWorld(site);
        await world.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task meets_no_fault_of_accessibility()
    {
        await using var window = await chromium.Open(site);
        foreach (var reports in CataloguedReport.All.Append(CataloguedReport.OwnGrid).GroupBy(report => report.Reader))
        {
            await window.SignIn(world.Of(reports.Key)!);
            foreach (var report in reports)
            {
                await window.Go(report.Address(world, null));
                (await window.Main.GetByText("Télécharger en PDF").CountAsync()).ShouldBe(1, report.Name);
                await window.Examine();
            }
        }
    }
}
