using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using DinumTalent.Domain.Retention;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests;

/// <summary>Rows that were written before a migration are read after it.</summary>
public sealed class Data_of_earlier_versions
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task before_sessions_are_of_the_first_session()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var organisation = await data.Below(await data.Ministry());
        var cohort = await data.Cohort(organisation, PhaseKind.Results);
        var challenge = await data.PublicChallenge(cohort, organisation, await data.Account());
        var candidates = new[] { await data.Matchable(cohort, 5, [challenge]), await data.Matchable(cohort, 4, [challenge]) };
        var scenario = await data.Scenario(cohort, "Premier");
        var results = await data.Results(cohort, scenario, announced: true);

        await using var earlier = await Earlier.Of(site, "20261129085843_ReportSubscriptions");
        earlier.Columns["MatchingScenarios"].ShouldNotContain("Session");
        earlier.Columns["CohortResults"].ShouldNotContain("Session");
        await earlier.MigratedUp(async db =>
        {
            (await db.Set<Cohort>().SingleAsync(c => c.Id == cohort.Id, Stop)).Phases.Count.ShouldBe(cohort.Phases.Count);
            var kept = await db.Set<MatchingScenario>().SingleAsync(c => c.CohortId == cohort.Id, Stop);
            (kept.Id, kept.Name, kept.Session, kept.Seats.Count, kept.Version).ShouldBe((scenario.Id, "Premier", 1, candidates.Length, scenario.Version));
            var announced = await db.Set<CohortResults>().SingleAsync(r => r.CohortId == cohort.Id, Stop);
            (announced.Id, announced.Session, announced.HandedOnAt, announced.Version).ShouldBe((results.Id, 1, (DateTime?)null, results.Version));
            announced.Places.Select(p => (p.ApplicationId, p.Status)).ShouldBe(results.Places.Select(p => (p.ApplicationId, p.Status)), ignoreOrder: true);
            (await db.Set<FellowApplication>().Where(a => a.CohortId == cohort.Id).Select(a => a.AnswerEnteredAt).ToListAsync(Stop)).ShouldBe([(DateTime?)null, (DateTime?)null]);

            // One session has one result, as before.
            db.Add(CohortResults.Of(cohort.Id, 1));
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
        });
    }

    [Fact]
    public async Task before_subscriptions_to_reports_are_kept_and_go_on_with_them()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var person = await data.Staff(Role.Recruiter, ministry);
        var vacancy = await data.Vacancy(ministry);
        var application = await data.Application(vacancy, a => a.AtStage(1));

        await using var earlier = await Earlier.Of(site, "20261129033608_OpenData");
        earlier.Columns.Keys.ShouldNotContain("ReportSubscriptions");
        await earlier.MigratedUp(async db =>
        {
            (await db.Set<Organisation>().SingleAsync(o => o.Id == ministry.Id, Stop)).Name.ShouldBe(ministry.Name);
            (await db.Set<Domain.Recruitment.JobApplication>().SingleAsync(a => a.Id == application.Id, Stop)).StageId.ShouldBe(application.StageId);
            (await db.Set<RoleGrant>().CountAsync(g => g.UserId == person.Id, Stop)).ShouldBe(1);
            (await db.Set<ReportSubscription>().CountAsync(Stop) + await db.Set<ReportEdition>().CountAsync(Stop)).ShouldBe(0);
        });
    }

    [Fact]
    public async Task with_an_action_planned_twice_keep_the_first_open()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var agent = await data.Ending(await data.Ministry(), data.Today.AddDays(90));
        RetentionAction[] actions = [await data.ActionFor(agent, dueIn: 5), await data.ActionFor(agent, dueIn: 6), await data.ActionFor(agent, dueIn: 7)];

        await using var earlier = await Earlier.Of(site, "20261129133418_DashboardIndexes");
        await earlier.Run($"UPDATE RetentionActions SET DueOn = '{data.Today.AddDays(5):yyyy-MM-dd}' WHERE DueOn = '{data.Today.AddDays(6):yyyy-MM-dd}'");
        await earlier.MigratedUp(
            async db =>
            {
                var kept = await db.Set<RetentionAction>().ToListAsync(Stop);
                kept.Select(a => a.Id.Value).Order().ShouldBe(actions.Select(a => a.Id.Value).Order());
                var closed = kept.Where(a => !a.IsOpen).ShouldHaveSingleItem();
                (closed.Id, closed.Status, closed.ClosedOn).ShouldBe((actions.Take(2).MaxBy(a => a.Id.Value)!.Id, RetentionActionStatus.GivenUp, data.Today));
            }, changing: "RetentionActions");
    }

    /// <summary>A database of an earlier version, with the rows that a site of today holds, as far as that version knew them.</summary>
    private sealed class Earlier : IAsyncDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("dinumtalent-").FullName;

        private Earlier()
        {
        }

        /// <summary>Tables with their columns, as they were.</summary>
        public Dictionary<string, HashSet<string>> Columns { get; } = [];

        private string File => Path.Combine(folder, "dinumtalent.db");

        public static async Task<Earlier> Of(WebSite site, string migration)
        {
            Assert.SkipWhen(site.DatabaseSettings["Database:Provider"] != DatabaseOptions.Sqlite, "Copies files of SQLite.");
            var earlier = new Earlier();
            await using (var db = earlier.Context()) await db.GetService<IMigrator>().MigrateAsync(migration, Stop);
            await earlier.Copy(Path.Combine(site.Folder, "dinumtalent.db"));
            return earlier;
        }

        /// <summary>Writes what that version could hold and today's does not.</summary>
        public async Task Run(string sql)
        {
            await using var connection = await Open();
            await Run(connection, sql);
        }

        /// <param name="read">Looks at the rows after it.</param>
        /// <param name="changing">The table whose rows the migration changes; those of all others stay as they were.</param>
        public async Task MigratedUp(Func<TalentDbContext, Task> read, string? changing = null)
        {
            var before = await Content();
            before.Values.Sum(rows => rows.Count).ShouldBeGreaterThan(10);
            await using var db = Context();
            await db.Database.MigrateAsync(Stop);
            foreach (var (table, rows) in (await Content()).Where(t => t.Key != changing)) rows.ShouldBe(before[table], table);
            await read(db);
        }

        public ValueTask DisposeAsync()
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return ValueTask.CompletedTask;
        }

        private async Task Copy(string source)
        {
            await using var connection = await Open();
            await Run(connection, $"PRAGMA foreign_keys = OFF; ATTACH '{source}' AS today");
            foreach (var table in await Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'"))
            {
                var (own, theirs) = (await Texts(connection, $"SELECT name FROM pragma_table_info('{table}')"), await Texts(connection, $"SELECT name FROM pragma_table_info('{table}', 'today')"));
                Columns[table] = [.. own];
                if (theirs.Count == 0) continue;
                var names = string.Join(", ", own.Intersect(theirs).Select(c => $"\"{c}\""));
                await Run(connection, $"DELETE FROM main.\"{table}\"; INSERT INTO main.\"{table}\" ({names}) SELECT {names} FROM today.\"{table}\"");
            }
        }

        /// <summary>Rows of each table, told in the columns of the earlier version.</summary>
        private async Task<Dictionary<string, List<string>>> Content()
        {
            await using var connection = await Open();
            var content = new Dictionary<string, List<string>>();
            foreach (var (table, columns) in Columns)
                content[table] = await Texts(connection, $"SELECT {string.Join(" || '|' || ", columns.Select(c => $"quote(\"{c}\")"))} AS told FROM \"{table}\" ORDER BY told");
            return content;
        }

        private async Task<SqliteConnection> Open()
        {
            var connection = new SqliteConnection($"Data Source={File};Pooling=False");
            await connection.OpenAsync(Stop);
            return connection;
        }

#pragma warning disable CA2100 // Names come from the databases.
        private static async Task Run(SqliteConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(Stop);
        }

        private static async Task<List<string>> Texts(SqliteConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync(Stop);
            var texts = new List<string>();
            while (await reader.ReadAsync(Stop)) texts.Add(reader.GetString(0));
            return texts;
        }
#pragma warning restore CA2100

        private TalentDbContext Context()
        {
            var services = new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();
            var options = new DbContextOptionsBuilder<TalentDbContext>();
            options.UseApplicationServiceProvider(services).Use(new DatabaseOptions(), folder);
            return new TalentDbContext(options.Options);
        }
    }
}
