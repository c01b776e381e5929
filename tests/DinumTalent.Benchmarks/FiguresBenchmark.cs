using System.Diagnostics;
using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Seed;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Benchmarks;

/// <summary>The funnel with its delays, and the lists of recruiters, over the recruitments of the State: 10,000 vacancies, 300,000 applications.</summary>
internal static class FiguresBenchmark
{
    /// <summary>Enough of them for everybody who is hired; their skills are of no interest here.</summary>
    private const int Agents = StateSeed.Vacancies;

    private const int Times = 20;

    public static async Task<IReadOnlyList<Line>> Run()
    {
        await using var site = new WebSite { Settings = { ["Logging:Console:LogLevel:Default"] = "None" } };
        var data = new TestData(site);
        var start = Stopwatch.GetTimestamp();
        var filled = await site.AsSystem(services => StateSeed.Fill(services, 1, Agents, StateSeed.Vacancies, new Progress<SeedProgress>(), CancellationToken.None));
        if (filled.IsFailure) throw new InvalidOperationException(filled.Error.Message);
        var seeding = string.Create(CultureInfo.InvariantCulture, $"seeded in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        var state = await data.Read(db => db.Set<Organisation>().SingleAsync(o => o.Kind == OrganisationKind.State));
        var ministry = await data.Read(db => db.Set<Organisation>().OrderBy(o => o.Code).FirstAsync(o => o.Kind == OrganisationKind.Ministry));
        var board = await data.Read(db => db.Set<JobApplication>().GroupBy(a => a.VacancyId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync());
        var (ofState, ofMinistry) = (await data.Staff(Role.HumanResources, state), await data.Staff(Role.Recruiter, ministry));
        var (year, ever) = (new ReviewFilter(), new ReviewFilter(From: data.Today.AddYears(-ReviewFilter.MostYears)));
        var visitor = await site.As(ofState);

        var count = await Bare(site, "SELECT COUNT(*), SUM(Posts) FROM Vacancies; SELECT Id, Title FROM Vacancies ORDER BY CreatedAt DESC LIMIT 20");
        var ofOne = await Bare(site, $"SELECT Id, GivenName, FamilyName FROM Applications WHERE VacancyId = '{board.ToString().ToUpperInvariant()}' ORDER BY StageEnteredAt LIMIT 20");
        var bareYear = await Bare(site, Funnel(year.On(data.Today).From.StartInUtc()));
        return
        [
            await Review("funnel and delays of the State, a year", ofState, year, bareYear, seeding),
            await Review("funnel and delays of a ministry, a year", ofMinistry, year, bareYear),
            await Review("funnel and delays of the State, ten years, 300,000 applications", ofState, ever, await Bare(site, Funnel(DateTime.MinValue))),
            new Line("the page of the funnel of the State, a year", await Timing.OneByOne(Times, async () =>
            {
                using var answer = await visitor.Client.GetAsync(new Uri("/gestion/rapports/bilan-des-recrutements", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
            }), "no figure of its own", "bare SQL of the funnel alone", bareYear),
            await List("vacancy list of the State, first page of 10,000", new VacancyList(new VacancyFilter(), VacancySort.Created, true, Paging.Of(1, 20)), count),
            await List("vacancy list, search by words in an administration", new VacancyList(new VacancyFilter("développeur", [VacancyStatus.Published], ministry.Id), VacancySort.Deadline, false, Paging.Of(1, 20)), count),
            await List("application list of a vacancy", new VacancyPipeline(board, new PipelineFilter(), Paging.Of(1, 20)), ofOne),
            await List("campaigns and what they brought", new SourcingOverview(), count),
        ];

        Task<Line> Review(string what, Person person, ReviewFilter filter, Timing bare, string note = "") =>
            Measure(what, site, person, new RecruitmentReview(filter), "no figure of its own", "bare SQL of the funnel alone", bare, note);

        Task<Line> List<T>(string what, IRequest<Result<T>> query, Timing bare) => Measure(what, site, ofState, query, "no figure of its own", "a page and a count in bare SQL", bare);
    }

    private static async Task<Line> Measure<T>(string what, WebSite site, Person person, IRequest<Result<T>> query, string budget, string yardstick, Timing bare, string note = "")
    {
        await Once();
        return new Line(what, await Timing.OneByOne(Times, Once), budget, yardstick, bare, note);

        async Task Once()
        {
            var answer = await site.Send(person, query, CancellationToken.None);
            if (answer.IsFailure) throw new InvalidOperationException(answer.Error.Message);
        }
    }

    /// <summary>How many applications since a day went how far, and nothing about days.</summary>
    private static string Funnel(DateTime since) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT Reach, COUNT(*) FROM (
            SELECT a.Id, MAX(CASE h.Kind WHEN 'Hired' THEN 3 WHEN 'Accepted' THEN 2 WHEN 'Moved' THEN 1 ELSE 0 END) AS Reach
            FROM Applications a JOIN ApplicationHistory h ON h.ApplicationId = a.Id
            WHERE a.SentAt >= '{since:yyyy-MM-dd HH:mm:ss}' GROUP BY a.Id)
        GROUP BY Reach
        """);

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
}
