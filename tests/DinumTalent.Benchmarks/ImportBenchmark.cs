using System.Diagnostics;
using System.Globalization;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Imports;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Benchmarks;

/// <summary>A file of 100,000 agents tried, imported, and imported again unchanged; beside a bare insert of the rows it made.</summary>
internal static class ImportBenchmark
{
    private const int Count = 100_000;
    private const long Mega = 1024 * 1024;

    public static async Task<IReadOnlyList<Line>> Run(WebSite site)
    {
        var data = new TestData(site);
        var place = await data.Ministry();
        var text = AgentFile.Make(Count, 0, place.Code, (await data.JobProfile()).Code).Text;

        var first = await Import(site, place, text, "created");
        var bare = await Bare(site);
        var again = await Import(site, place, text, "unchanged");
        return
        [
            Line("import of 100,000 agents", first, "60 s, memory flat", bare),
            Line("the same file again, unchanged", again, "30 s", bare),
        ];
    }

    private static Line Line(string what, (TimeSpan Took, long Heap, string Check) import, string budget, Timing bare) => new(
        what, Once(import.Took), budget, "bare insert of the rows made", bare,
        $"{(Count / import.Took.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture)} lines/s, heap at most {import.Heap / Mega} MB, {import.Check}");

    private static Timing Once(TimeSpan took) => new([took.TotalMilliseconds], 1 / took.TotalSeconds);

    private static async Task<(TimeSpan Took, long Heap, string Check)> Import(WebSite site, Organisation place, string text, string expected)
    {
        var id = await site.ReceiveAgents(place, text);
        await site.MapAgents(id);
        await site.AsSystem(async services => await services.GetRequiredService<IMediator>().Send(new RunAgentImport(id, (await site.AgentImport(id)).Version)));
        var heap = 0L;
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await site.Services.GetRequiredService<AgentImportRunner>().RunNext(id, (_, _) => heap = Math.Max(heap, GC.GetTotalMemory(false)), CancellationToken.None);
        var took = Stopwatch.GetElapsedTime(start);
        var counts = (await site.AgentImport(id)).Counts!;
        var reached = expected == "created" ? counts.Created : counts.Unchanged;
        return reached == Count ? (took, heap, $"all {expected}") : throw new InvalidOperationException($"{reached} {expected}, {counts.Refused} refused.");
    }

    /// <summary>The tables that the import filled, copied row by row through prepared statements into a database of the same shape, 1,000 agents a commit.</summary>
    private static async Task<Timing> Bare(WebSite site)
    {
        var source = Path.Combine(site.Folder, "dinumtalent.db");
        var target = Path.Combine(site.Folder, "etalon.db");
        await using var from = new SqliteConnection($"Data Source={source}");
        await using var to = new SqliteConnection($"Data Source={target}");
        await from.OpenAsync();
        await to.OpenAsync();
        await Execute(to, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-32000;");
        string[] tables = ["Agents", "Contracts", "AuditEntries", "SearchTerms", "SearchTrigrams"];
        foreach (var sql in await Read(from, $"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('{string.Join("','", tables)}')")) await Execute(to, (string)sql[0]);

        var rows = new List<(string Table, List<object[]> Rows)>();
        foreach (var table in tables) rows.Add((table, await Read(from, $"SELECT * FROM {table}")));
        var start = Stopwatch.GetTimestamp();
        const int batches = Count / 1_000;
        for (var batch = 0; batch < batches; batch++)
        {
            await using var transaction = await to.BeginTransactionAsync();
            foreach (var (table, all) in rows)
            {
                var size = (all.Count + batches - 1) / batches;
                await using var insert = to.CreateCommand();
                insert.Transaction = (SqliteTransaction)transaction;
#pragma warning disable CA2100 // The names are those above.
                insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(',', Enumerable.Range(0, all[0].Length).Select(i => "@p" + i))})";
#pragma warning restore CA2100
                foreach (var row in all.Skip(batch * size).Take(size))
                {
                    insert.Parameters.Clear();
                    for (var i = 0; i < row.Length; i++) insert.Parameters.AddWithValue("@p" + i, row[i]);
                    await insert.ExecuteNonQueryAsync();
                }
            }

            await transaction.CommitAsync();
        }

        return Once(Stopwatch.GetElapsedTime(start));
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this class and of the schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<object[]>> Read(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
