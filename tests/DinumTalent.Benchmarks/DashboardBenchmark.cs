using System.Diagnostics;
using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Seed;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Benchmarks;

/// <summary>The dashboard and what looks over the whole State, on all the reference data: 100,000 agents, 10,000 vacancies, 300,000 applications.</summary>
internal static class DashboardBenchmark
{
    private const int Times = 20;

    public static async Task<IReadOnlyList<Line>> Run()
    {
        await using var site = new WebSite { Settings = { ["Logging:Console:LogLevel:Default"] = "None" } };
        var data = new TestData(site);
        var start = Stopwatch.GetTimestamp();
        var filled = await site.AsSystem(services => StateSeed.Fill(services, 1, StateSeed.Agents, StateSeed.Vacancies, new Progress<SeedProgress>(), CancellationToken.None));
        if (filled.IsFailure) throw new InvalidOperationException(filled.Error.Message);
        var seeding = string.Create(CultureInfo.InvariantCulture, $"seeded in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        var state = await data.Read(db => db.Set<Organisation>().SingleAsync(o => o.Kind == OrganisationKind.State));
        var ministry = await data.Read(db => db.Set<Organisation>().OrderBy(o => o.Code).FirstAsync(o => o.Kind == OrganisationKind.Ministry));
        var (ofState, ofMinistry) = (await data.Staff(Role.HumanResources, state), await data.Staff(Role.Recruiter, ministry));
        var bare = await Bare(site, data.Today);
        const string yardstick = "bare SQL of headcount, movement and applications";
        return
        [
            await Page("dashboard of the State", ofState, seeding),
            await Page("dashboard of a ministry", ofMinistry),
            await Query("its report, the State", new WorkforceDashboard(new ReviewFilter())),
            await Query("curves of the State, one group", new RetentionCurves(new RetentionFilter())),
            await Query("curves of the State, by status", new RetentionCurves(new RetentionFilter(By: RetentionBreakdown.Status))),
            await Query("risks of the State, first page", new RiskBoard(null, null, Paging.Of(1, 20))),
            await Query("radar of the State, first page", new Radar(new RadarFilter(), Paging.Of(1, 20))),
        ];

        async Task<Line> Page(string what, Person person, string note = "")
        {
            var visitor = await site.As(person);
            return await Measure(what, "p95 300 ms", note, async () =>
            {
                using var answer = await visitor.Client.GetAsync(new Uri("/gestion", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null);
            });
        }

        Task<Line> Query<T>(string what, IRequest<Result<T>> query) => Measure(what, "no figure of its own", "", async () =>
        {
            var answer = await site.Send(ofState, query, CancellationToken.None);
            if (answer.IsFailure) throw new InvalidOperationException(answer.Error.Message);
        });

        async Task<Line> Measure(string what, string budget, string note, Func<Task> act)
        {
            await act();
            return new Line(what, await Timing.OneByOne(Times, act), budget, yardstick, bare, note);
        }
    }

    private static async Task<Timing> Bare(WebSite site, DateOnly today)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT COUNT(*), SUM(ArrivedOn >= @from), SUM(DepartedOn BETWEEN @from AND @to) FROM Agents WHERE DepartedOn IS NULL OR DepartedOn >= @from;
            SELECT Status, COUNT(*) FROM Applications WHERE SentAt >= @from GROUP BY Status
            """;
        command.Parameters.AddWithValue("@from", today.AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("@to", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
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
}
