using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.Data.Sqlite;

namespace DinumTalent.Benchmarks;

/// <summary>The report on a recruitment with 5,000 applications: its figures, its page, its PDF.</summary>
internal static class ReportBenchmark
{
    private const int Count = 5_000, Times = 10;

    public static async Task<IReadOnlyList<Line>> Run(WebSite site)
    {
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var vacancy = await data.Vacancy(ministry);
        foreach (var batch in Enumerable.Range(0, Count).Select(i => Application(data, vacancy, i)).Chunk(500)) await data.Save([.. batch]);
        var person = await data.Staff(Role.Recruiter, ministry);
        var recruiter = await site.As(person);
        var address = $"/gestion/rapports/suivi-recrutement/{vacancy.Id}";
        var bare = await Bare(site, vacancy);

        async Task Figures()
        {
            if ((await site.Send(person, new RecruitmentFollowUp(vacancy.Id), CancellationToken.None)).IsFailure) throw new InvalidOperationException("The report is refused.");
        }

        async Task Get(string path)
        {
            using var answer = await recruiter.Client.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }

        return
        [
            await Line("figures of a recruitment, 5,000 applications", Figures),
            await Line("the same as page", () => Get(address)),
            await Line("the same as PDF", () => Get(address + ".pdf")),
        ];

        async Task<Line> Line(string what, Func<Task> act)
        {
            await act();
            return new Line(what, await Timing.OneByOne(Times, act), "–", "bare SQL of applications and history", bare);
        }
    }

    /// <summary>Spread over the stages, one in seven refused.</summary>
    private static JobApplication Application(TestData data, Vacancy vacancy, int i)
    {
        var application = data.Received(vacancy, i);
        if (i % 7 == 0) application.Refuse(RefusalReason.Experience, "Bonjour.", defer: true, vacancy, new StageActor(null, "Mesure"), data.Now.AddDays(-1));
        return application;
    }

    private static async Task<Timing> Bare(WebSite site, Vacancy vacancy)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT a.GivenName, a.FamilyName, a.SentAt, a.Status, a.StageId, h.Kind, h.At, h."To"
            FROM Applications a JOIN ApplicationHistory h ON h.ApplicationId = a.Id WHERE a.VacancyId = @id
            """;
        command.Parameters.AddWithValue("@id", vacancy.Id.ToString().ToUpperInvariant());
        return await Timing.OneByOne(Times, async () =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            var rows = 0;
            for (; await reader.ReadAsync(); rows++)
            {
                for (var i = 0; i < reader.FieldCount; i++) _ = reader.GetValue(i);
            }

            if (rows < Count) throw new InvalidOperationException($"The yardstick reads {rows} rows only.");
        });
    }
}
