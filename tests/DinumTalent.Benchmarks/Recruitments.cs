using System.Globalization;
using DinumTalent.TestKit;

namespace DinumTalent.Benchmarks;

/// <summary>Lines on recruitment, over data that are generated once, when the first of them asks.</summary>
internal sealed class Recruitments(WebSite site)
{
    private RecruitmentWorld? world;

    public WebSite Site => site;

    public async Task<Line> List()
    {
        await World();
        var timing = await RecruitmentBenchmarks.List(site);
        return new Line($"public list and search, {RecruitmentWorld.OpenCount} open of 10,000 vacancies, 50 clients", timing, "p95 30 ms",
            "bare SQL, one client", await RecruitmentBenchmarks.BareList(site), Rate(timing));
    }

    public async Task<Line> Board()
    {
        var filled = await World();
        return new Line($"board, {RecruitmentWorld.BoardCount} applications", await RecruitmentBenchmarks.Board(site, filled), "p95 100 ms",
            "bare SQL of the rows", await RecruitmentBenchmarks.BareBoard(site, filled));
    }

    public async Task<Line> Apply()
    {
        var (timing, check) = await RecruitmentBenchmarks.Apply(site, await World());
        var bare = await RecruitmentBenchmarks.BareApply(site);
        return new Line("application with a CV of 300 KB, 16 at once", timing, "100/s, none lost, none twice", "bare insert and file, one at a time", bare,
            $"{Rate(timing)} against {Rate(bare)}; {check}");
    }

    private static string Rate(Timing timing) => timing.PerSecond.ToString("N0", CultureInfo.InvariantCulture) + "/s";

    private async Task<RecruitmentWorld> World()
    {
        if (world is not null) return world;
        var filling = new RecruitmentWorld(site);
        await filling.Fill();
        return world = filling;
    }
}
