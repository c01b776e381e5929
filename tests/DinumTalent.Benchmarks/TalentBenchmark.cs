using System.Globalization;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Seed;
using DinumTalent.Infrastructure.Talents;
using DinumTalent.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Benchmarks;

/// <summary>The talent search over 100,000 agents with 15 skills each, through the whole pipeline of a request, beside bare SQL that only ranks.</summary>
internal static class TalentBenchmark
{
    private const int SkillCount = 8;

    public static async Task<IReadOnlyList<Line>> Run()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        await site.AsSystem(services => StateSeed.Fill(services, 42, StateSeed.Agents, 0, new Progress<SeedProgress>(), CancellationToken.None));
        var common = await data.Read(db => db.Set<SkillAssessment>().GroupBy(a => a.SkillId).OrderByDescending(g => g.Count()).Select(g => g.Key).Take(24).ToListAsync());
        var state = await data.Read(db => db.Set<Organisation>().SingleAsync(o => o.Kind == OrganisationKind.State));
        var ministry = await data.Read(db => db.Set<Organisation>().FirstAsync(o => o.Kind == OrganisationKind.Ministry));
        var person = await data.Staff(Role.HumanResources, state);

        var index = site.Services.GetRequiredService<TalentIndex>();
        (index.Freshness, index.Patience) = (TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(5));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var filling = await Timing.OneByOne(1, () => index.Find(new() { Skills = Criteria(common, 0, null).Skills, Today = data.Today }, CancellationToken.None));
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576;

        var plain = await Ask(site, person, i => Criteria(common, i, null));
        var filtered = await Ask(site, person, i => Criteria(common, i, ministry.Id));
        index.Freshness = TimeSpan.Zero;
        var fresh = await Timing.OneByOne(50, async () =>
        {
            await site.AsSystem(async services =>
            {
                var db = services.GetRequiredService<TalentDbContext>();
                ((DbContext)db).Add(new TalentChange { AgentId = (await db.Set<Agent>().Select(a => a.Id).FirstAsync()).Value, At = data.Now });
                await db.SaveChangesAsync();
            });
            await site.Send(person, new TalentSearch(Criteria(common, 3, null)), CancellationToken.None);
        });

        var bare = await Bare(site, common, null);
        var bareFiltered = await Bare(site, common, ministry.Id);
        return
        [
            new Line("talent search, 8 weighted skills, best 50 with explanation", plain, "p95 50 ms", "bare SQL that ranks, nothing explained", bare, $"index of {memory} MB"),
            new Line("the same in a ministry, with category and end of contract", filtered, "p95 50 ms", "bare SQL that ranks, nothing explained", bareFiltered),
            new Line("the same after a change that the index has to read", fresh, "fresh within 5 s", "the index filled from nothing", filling),
        ];
    }

    /// <summary>Eight of the most common skills, not always the same.</summary>
    private static TalentCriteria Criteria(List<SkillId> common, int number, OrganisationId? within) => new()
    {
        Skills = [.. Enumerable.Range(0, SkillCount).Select(i => new SoughtSkill(
            common[(number + (i * 3)) % common.Count], (SkillLevel)(2 + (i % 3)), i < 5 ? Necessity.Essential : Necessity.Desirable, 1 + (i % 3)))],
        Organisation = within,
        Category = within is null ? null : Category.A,
        EndsWithinMonths = within is null ? null : 24,
    };

    private static async Task<Timing> Ask(WebSite site, Person person, Func<int, TalentCriteria> criteria)
    {
        var number = 0;
        async Task Once()
        {
            var found = await site.Send(person, new TalentSearch(criteria(number++)), CancellationToken.None);
            if (found.IsFailure || found.Value.Rows.Count == 0) throw new InvalidOperationException("Nobody was found.");
        }

        for (var i = 0; i < 20; i++) await Once();
        return await Timing.OneByOne(200, Once);
    }

    private static async Task<Timing> Bare(WebSite site, List<SkillId> common, OrganisationId? within)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        var number = 0;
        return await Timing.OneByOne(30, () =>
        {
            using var command = connection.CreateCommand();
            var criteria = Criteria(common, number++, within);
            var cases = string.Join(' ', criteria.Skills.Select(s => string.Create(CultureInfo.InvariantCulture,
                $"WHEN '{Text(s.SkillId.Value)}' THEN {TalentScore.WeightOf(s)} * MIN(1.0, s.Level / {(int)s.Level}.0)")));
            var filter = within is { } top
                ? $"AND a.Category = 'A' AND a.ContractEndsOn <= '2028-11-23' AND a.OrganisationId IN (SELECT DescendantId FROM OrganisationLinks WHERE AncestorId = '{Text(top.Value)}')"
                : "";
#pragma warning disable CA2100 // Made here, of identifiers.
            command.CommandText = $"""
                SELECT a.Id, a.GivenName, a.FamilyName, SUM(CASE s.SkillId {cases} END) AS Score
                FROM SkillAssessments s JOIN Agents a ON a.Id = s.AgentId
                WHERE s.SkillId IN ({string.Join(',', criteria.Skills.Select(s => $"'{Text(s.SkillId.Value)}'"))}) AND s.ValidUntil IS NULL AND a.DepartedOn IS NULL {filter}
                GROUP BY a.Id ORDER BY Score DESC LIMIT 50
                """;
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            while (reader.Read()) _ = reader.GetDouble(3);
            return Task.CompletedTask;
        });
    }

    private static string Text(Guid id) => id.ToString().ToUpperInvariant();
}
