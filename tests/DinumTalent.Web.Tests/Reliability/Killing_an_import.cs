using System.Diagnostics;
using System.Globalization;
using System.Text;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Reliability;

/// <summary>The operator's tool imports a large file and is killed on the way. DINUMTALENT_TEST_IMPORT_LINES sets how large.</summary>
public sealed class Killing_an_import
{
    private const int Wrong = 500;

    /// <summary>Of the tool's managed heap, hard limit: with it, 100,000 lines pass as 20,000 do.</summary>
    private const long HeapLimit = 160L * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Lines => int.TryParse(Environment.GetEnvironmentVariable("DINUMTALENT_TEST_IMPORT_LINES"), CultureInfo.InvariantCulture, out var lines) ? lines : 20_000;

    [Fact]
    public async Task loses_nothing_and_doubles_nothing_and_refuses_exactly_the_wrong_lines_in_bounded_memory()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var place = await data.Ministry();
        var file = AgentFile.Make(Lines, Wrong, place.Code, (await data.JobProfile()).Code);
        file.Wrong.Count.ShouldBe(Wrong);
        var path = Path.Combine(site.Folder, "agents.csv");
        await File.WriteAllTextAsync(path, file.Text, new UTF8Encoding(true), Stop);

        using (var killed = Start(site, path, place))
        {
            await Until(async () => await Position(data, place) is > 0);
            killed.HasExited.ShouldBeFalse("it is to be killed on the way");
            killed.Kill(entireProcessTree: true);
            await killed.WaitForExitAsync(Stop);
        }

        var half = await Count(data, place);
        half.ShouldBeInRange(1, Lines - Wrong - 1);
        var position = await Position(data, place) ?? 0;
        (position - file.Wrong.Keys.Count(line => line - 1 <= position)).ShouldBe(half, "saved lines and saved position belong together");

        using (var second = Start(site, path, place))
        {
            await Ended(second);
            second.ExitCode.ShouldBe(4, await second.StandardError.ReadToEndAsync(Stop) + await second.StandardOutput.ReadToEndAsync(Stop));
        }

        (await Count(data, place)).ShouldBe(Lines - Wrong);
        (await data.Read(db => Of(db, place).Select(a => a.RegistrationNumber).Distinct().CountAsync())).ShouldBe(Lines - Wrong);
        (await data.Read(db => Of(db, place).SelectMany(a => a.Contracts, (a, c) => c.Id).CountAsync())).ShouldBe(Lines - Wrong);
        await Report(path + ".refus.csv", file);

        var before = await data.Read(db => db.Set<AuditEntry>().CountAsync(e => e.Entity == nameof(Agent)));
        using (var again = Start(site, path, place))
        {
            await Ended(again);
            var said = Words(await again.StandardOutput.ReadToEndAsync(Stop));
            said.ShouldContain($"0 agents créés, 0 modifiés, {Number(Lines - Wrong)} inchangés, {Number(Wrong)} lignes refusées");
        }

        (await data.Read(db => db.Set<AuditEntry>().CountAsync(e => e.Entity == nameof(Agent)))).ShouldBe(before, "what has not changed is not written");
    }

    private static async Task Report(string path, AgentFile file)
    {
        var lines = (await File.ReadAllLinesAsync(path, Stop)).Skip(1).Select(l => l.Split(';', 5)).ToList();

        lines.Select(l => int.Parse(l[0], CultureInfo.InvariantCulture)).Distinct().Order().ShouldBe(file.Wrong.Keys);
        lines.ShouldAllBe(l => l[1] == "refusée" && l[4].Contains(file.Wrong[int.Parse(l[0], CultureInfo.InvariantCulture)], StringComparison.Ordinal));
        file.Wrong.Values.Distinct().Count().ShouldBe(AgentFile.Reasons.Count);
    }

    private static Process Start(WebSite site, string file, Organisation place)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dinumtalent.dll"), "import", "agents", file, "--organisation", place.Code])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = site.Folder,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Data__Folder"] = site.Folder,
                ["Imports__HoldSeconds"] = "2",
                ["DOTNET_GCHeapHardLimit"] = "0x" + HeapLimit.ToString("X", CultureInfo.InvariantCulture),
                ["DOTNET_gcServer"] = "0",
            },
        };
        var configuration = site.Services.GetRequiredService<IConfiguration>();
        foreach (var key in new[] { "Database:Provider", "Database:ConnectionString" })
        {
            if (configuration[key] is { } value) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task Ended(Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        await process.WaitForExitAsync(limit.Token);
    }

    private static async Task Until(Func<Task<bool>> happened)
    {
        for (var start = Stopwatch.StartNew(); !await happened(); await Task.Delay(50, Stop))
        {
            start.Elapsed.ShouldBeLessThan(Patience);
        }
    }

    private static Task<int?> Position(TestData data, Organisation place) => data.Read(db => db.Set<AgentImportRun>().AsNoTracking()
        .Where(r => db.Set<AgentImport>().Any(i => i.Id == r.ImportId && i.OrganisationId == place.Id)).Select(r => (int?)r.Position).FirstOrDefaultAsync());

    private static Task<int> Count(TestData data, Organisation place) => data.Read(db => Of(db, place).CountAsync());

    private static IQueryable<Agent> Of(TalentDbContext db, Organisation place) => db.Set<Agent>().AsNoTracking().Where(a => a.OrganisationId == place.Id);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u202F', ' ');

    private static string Number(int number) => DinumTalent.Application.Common.French.ToFrench(number).Replace('\u202F', ' ');
}
