using System.Diagnostics;
using System.Globalization;
using DinumTalent.TestKit;

namespace DinumTalent.Benchmarks;

/// <summary>Lines on recruitment, over data that are generated once, when the first of them asks.</summary>
internal sealed class Recruitments(WebSite site)
{
    private RecruitmentWorld? world;

    public WebSite Site => site;

    /// <summary>Without a pause between the requests of a client, and at the pace of people in a hurry.</summary>
    public async Task<IReadOnlyList<Line>> List()
    {
        var filled = await World();
        var bare = await RecruitmentBenchmarks.BareList(site);
        return
        [
            await Line("50 clients without a pause", TimeSpan.Zero),
            await Line("50 clients, each a page a second", TimeSpan.FromSeconds(1)),
        ];

        async Task<Line> Line(string how, TimeSpan pace)
        {
            var (timing, asked) = await RecruitmentBenchmarks.List(site, filled, pace);
            return new Line($"public list and search, {RecruitmentWorld.OpenCount} open of 10,000 vacancies, {how}", timing, "p95 30 ms",
                "bare SQL, one client", bare, $"{Rate(timing)}; {asked}");
        }
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

    private static string Rate(Timing timing) => string.Create(
        CultureInfo.InvariantCulture, $"{timing.PerSecond:N0}/s{(timing.Processor > 0 ? $", {timing.Processor:0.0} ms of processor each" : "")}");

    private async Task<RecruitmentWorld> World()
    {
        if (world is not null) return world;
        var filling = new RecruitmentWorld(site);
        var start = Stopwatch.GetTimestamp();
        await filling.Fill();
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"filled in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        return world = filling;
    }
}
