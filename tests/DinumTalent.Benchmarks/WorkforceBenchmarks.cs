using System.Diagnostics;
using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Retention;
using DinumTalent.Application.Skills;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Seed;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Benchmarks;

/// <summary>Lists and figures over the workforce of the State: 100,000 agents with fifteen skills each.</summary>
internal static class WorkforceBenchmarks
{
    private const int Times = 20;

    public static async Task<IReadOnlyList<Line>> Run()
    {
        await using var site = new WebSite();
        var start = Stopwatch.GetTimestamp();
        var filled = await site.AsSystem(services => StateSeed.Fill(services, 1, StateSeed.Agents, vacancies: 0, new Silent(), CancellationToken.None));
        if (filled.IsFailure) throw new InvalidOperationException(filled.Error.Message);
        var seeding = string.Create(CultureInfo.InvariantCulture, $"seeded in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        var skill = await site.AsSystem(services => services.GetRequiredService<TalentDbContext>().Skills.Where(s => s.Kind != SkillKind.Group).Select(s => s.Id).FirstAsync());
        var count = await Bare(site, "SELECT COUNT(*), AVG(Level) FROM SkillAssessments s JOIN Agents a ON a.Id = s.AgentId WHERE s.ValidUntil IS NULL AND a.DepartedOn IS NULL");
        var page = await Bare(site, "SELECT Id, FamilyName, GivenName FROM Agents ORDER BY SortKey LIMIT 20; SELECT COUNT(*) FROM Agents");
        return
        [
            await Line(site, "agent list, first page of 100,000", () => new AgentList(new AgentFilter(), AgentSort.Name, false, Paging.Of(1, 20)), "a page and a count in bare SQL", page, seeding),
            await Line(site, "agent list, search by name", () => new AgentList(new AgentFilter("martin"), AgentSort.Name, false, Paging.Of(1, 20)), "a page and a count in bare SQL", page),
            await Line(site, "inventory of the State, all skills by level", () => new SkillInventory(null, null, null, InventoryShow.All), "one count over the same join", count),
            await Line(site, "jobs by administration", () => new JobMatrix(null), "one count over the same join", count),
            await Line(site, "gaps of the State with their parts", () => new SkillGaps(null, null, false), "one count over the same join", count),
            await Line(site, "one skill: parts, jobs, two years, people", () => new SkillHolders(skill, null, SkillLevel.Mastery, Paging.Of(1, 20)), "one count over the same join", count),
            await Line(site, "radar of the State, first page of twelve months", () => new Radar(new RadarFilter(), Paging.Of(1, 20)), "a page and a count in bare SQL", page),
            await Line(site, "radar of the State, ends of contracts", () => new Radar(new RadarFilter(Kind: DeadlineKind.ContractEnd), Paging.Of(1, 20)), "a page and a count in bare SQL", page),
        ];
    }

    private static async Task<Line> Line<T>(WebSite site, string what, Func<IRequest<Result<T>>> ask, string yardstick, Timing measured, string note = "")
    {
        async Task Once()
        {
            var answer = await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(ask()));
            if (answer.IsFailure) throw new InvalidOperationException(answer.Error.Message);
        }

        await Once();
        return new Line(what, await Timing.OneByOne(Times, Once), "no figure of its own", yardstick, measured, note);
    }

    private static async Task<Timing> Bare(WebSite site, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await Timing.OneByOne(Times, async () =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            do
            {
                while (await reader.ReadAsync()) _ = reader.GetValue(0);
            }
            while (await reader.NextResultAsync());
        });
    }

    private sealed class Silent : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value)
        {
            // Nobody looks.
        }
    }
}
