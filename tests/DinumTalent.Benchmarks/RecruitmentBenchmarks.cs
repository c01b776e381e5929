using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Benchmarks;

/// <summary>The public list, the board and an application, over HTTP where people use them so, each beside bare SQL.</summary>
internal static class RecruitmentBenchmarks
{
    private const int Clients = 50;
    private const int Applicants = 16;
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(10);

    /// <summary>Until the runtime has compiled what is used often for the second time.</summary>
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(12);

    /// <summary>
    /// The public list as 50 people would ask for it at once, each without a pause, or each a page a second: see
    /// <see cref="PublicQueries"/>. The people run on the same processors as the site.
    /// </summary>
    public static async Task<(Timing Timing, string Asked)> List(WebSite site, RecruitmentWorld world, TimeSpan pace)
    {
        // As in production; other tests read anew each time.
        site.Services.GetRequiredService<OpenVacancyCache>().Freshness = TimeSpan.FromSeconds(2);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        var queries = world.Queries();
        await Timing.Concurrently(Clients, WarmingUp, pace, i => Get(client, queries[i]));

        var changes = 0;
        using var over = new CancellationTokenSource();
        var changing = Change(world, () => changes++, over.Token);
        var asked = new ConcurrentDictionary<string, int>();
        var timing = await Timing.Concurrently(Clients, Lasting, pace, async i =>
        {
            var address = queries[i];
            asked.AddOrUpdate(address, 1, (_, times) => times + 1);
            await Get(client, address);
        });
        await over.CancelAsync();
        await changing;
        return (timing, string.Create(CultureInfo.InvariantCulture, $"{asked.Count:N0} distinct addresses in {asked.Values.Sum():N0} requests, {changes} vacancies changed meanwhile"));
    }

    /// <summary>Every six seconds a vacancy that is listed changes, as nothing kept may outlive.</summary>
    private static async Task Change(RecruitmentWorld world, Action changed, CancellationToken over)
    {
        using var often = new PeriodicTimer(TimeSpan.FromSeconds(6));
        try
        {
            while (await often.WaitForNextTickAsync(over))
            {
                await world.Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == world.Open.Id, CancellationToken.None),
                    v => v.Extend(v.Deadline.AddDays(1), world.Data.Today));
                changed();
            }
        }
        catch (OperationCanceledException)
        {
            // Measured.
        }
    }

    /// <summary>What a list can't do without: the count of the open vacancies and twenty of them.</summary>
    public static Task<Timing> BareList(WebSite site) => Bare(site, """
        SELECT COUNT(*) FROM Vacancies WHERE Status = 'Published' AND Deadline >= '2026-11-23';
        SELECT v.Id, v.Title, v.City, v.Deadline, o.Name, p.Label FROM Vacancies v JOIN Organisations o ON o.Id = v.OrganisationId
        JOIN JobProfiles p ON p.Id = v.JobProfileId WHERE v.Status = 'Published' AND v.Deadline >= '2026-11-23' ORDER BY v.PublishedOn DESC LIMIT 20;
        """);

    /// <summary>The board of a vacancy with 500 applications, one recruiter after another.</summary>
    public static async Task<Timing> Board(WebSite site, RecruitmentWorld world)
    {
        var visitor = await site.As(world.Recruiter);
        var address = $"/gestion/offres/{world.Board.Id}/pipeline";
        await Timing.Concurrently(1, WarmingUp, TimeSpan.Zero, _ => Get(visitor.Client, address));
        return await Timing.OneByOne(100, () => Get(visitor.Client, address));
    }

    public static Task<Timing> BareBoard(WebSite site, RecruitmentWorld world) => Bare(site, $"""
        SELECT Id, GivenName, FamilyName, StageId, StageEnteredAt, SentAt, AddressConfirmedAt, Version FROM Applications
        WHERE VacancyId = '{world.Board.Id.ToString().ToUpperInvariant()}' ORDER BY StageEnteredAt;
        SELECT s.ApplicationId, s.SkillId, s.Level FROM ApplicationSkills s JOIN Applications a ON a.Id = s.ApplicationId
        WHERE a.VacancyId = '{world.Board.Id.ToString().ToUpperInvariant()}';
        """);

    /// <summary>
    /// A whole application: a CV of 300 KB received and stored, a draft written in its four steps, sent; through the
    /// pipeline of commands, by 16 at once. Afterwards every acknowledged one is there, once.
    /// </summary>
    public static async Task<(Timing Timing, string Check)> Apply(WebSite site, RecruitmentWorld world)
    {
        var acknowledged = new ConcurrentBag<string>();
        var cv = Cv(300 * 1024);
        var last = 0;
        await Timing.Concurrently(Applicants, WarmingUp, TimeSpan.Zero, _ => ApplyOnce());
        var timing = await Timing.Concurrently(Applicants, Lasting, TimeSpan.Zero, _ => ApplyOnce());
        var stored = await world.Data.Read(db => db.Set<JobApplication>().Where(a => a.VacancyId == world.Open.Id).Select(a => a.Email).ToListAsync());
        var lost = acknowledged.Except(stored).Count();
        var twice = stored.Count - stored.Distinct().Count();
        return (timing, $"{acknowledged.Count} acknowledged, {lost} lost, {twice} twice");

        async Task ApplyOnce()
        {
            var i = Interlocked.Increment(ref last);
            var email = $"candidat{i}@exemple.fr";
            var file = await InScope(site, services => services.GetRequiredService<IUploads>().ReceiveCv(new MemoryStream(cv), "cv.pdf", CancellationToken.None));
            var draft = await site.Send(null, new StartApplicationDraft(world.Open.Id, new DraftContact("Alix", $"Numéro{i}", email, null, null, false)), CancellationToken.None);
            await site.Send(null, new WriteApplicationDraft(draft.Value, new DraftCv(file.Value.Id)), CancellationToken.None);
            await site.Send(null, new WriteApplicationDraft(draft.Value, new DraftMotivation("Servir.")), CancellationToken.None);
            await site.Send(null, new WriteApplicationDraft(draft.Value, new DraftAnswers([], [.. world.Open.Requirements.Select(r => new DraftSkill(r.SkillId, 3))])), CancellationToken.None);
            var sent = await site.Send(null, new SendApplication(draft.Value), CancellationToken.None);
            if (sent.IsSuccess) acknowledged.Add(email);
        }
    }

    /// <summary>Bare SQLite: one row of 2 KB inserted and committed with the same pragmas, and 300 KB written and flushed.</summary>
    public static async Task<Timing> BareApply(WebSite site)
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "bare")).FullName;
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")}");
        await connection.OpenAsync();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE A (Id TEXT PRIMARY KEY, Content TEXT)");
        var cv = Cv(300 * 1024);
        var text = new string('x', 2048);
        return await Timing.OneByOne(300, () =>
        {
            using (var file = File.Create(Path.Combine(folder, Guid.NewGuid().ToString("N"))))
            {
                file.Write(cv);
                file.Flush(flushToDisk: true);
            }

            Execute(connection, $"INSERT INTO A VALUES ('{Guid.NewGuid()}', '{text}')");
            return Task.CompletedTask;
        });
    }

    private static byte[] Cv(int size)
    {
        var bytes = new byte[size];
        new Random(1).NextBytes(bytes);
        "%PDF-1.7\n"u8.CopyTo(bytes);
        "\n%%EOF\n"u8.CopyTo(bytes.AsSpan(size - 7));
        return bytes;
    }

    private static async Task<T> InScope<T>(WebSite site, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    private static async Task Get(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
    }

    private static async Task<Timing> Bare(WebSite site, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        return await Timing.OneByOne(200, () =>
        {
            Execute(connection, sql);
            return Task.CompletedTask;
        });
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        do
        {
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++) _ = reader.GetValue(i);
            }
        }
        while (reader.NextResult());
    }
}
