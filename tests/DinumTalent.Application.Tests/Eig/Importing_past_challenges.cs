using System.Text;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>The published challenges of the past make their cohorts, with the numbers that are known.</summary>
public sealed class Importing_past_challenges(WebSite site) : FunctionalTest(site)
{
    private static readonly Dictionary<string, int> Known = new()
    {
        ["Promotion 1"] = 9, ["Promotion 2"] = 13, ["Promotion 3"] = 15, ["Promotion 3 - DIG"] = 17, ["Promotion 4"] = 17, ["Promotion 5"] = 15, ["Promotion 6"] = 14, ["Promotion 7"] = 31,
    };

    [Fact]
    public async Task gives_the_known_numbers_of_all_cohorts_and_nothing_twice()
    {
        var (state, content) = (await Data.State(), await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", "eig-defis.csv"), Stop));

        var preview = await AsSystem(new PastChallengePreview(state.Id, content));
        preview.Value.Bad.ShouldBeEmpty();
        (await Count()).Values.Sum().ShouldBe(0, "a preview writes nothing");
        var imported = await AsSystem(new ImportPastChallenges(state.Id, content));
        var again = await AsSystem(new ImportPastChallenges(state.Id, content));

        preview.Value.Created.ShouldBe(131);
        imported.Value.Cohorts.ToDictionary(c => c.Name, c => c.Created).ShouldBe(Known, ignoreOrder: true);
        (again.Value.Created, again.Value.Known).ShouldBe((0, 131));
        (await Count()).ShouldBe(Known, ignoreOrder: true);
    }

    [Fact]
    public async Task shows_them_to_the_public()
    {
        var name = TestData.Unique("Promotion ");
        await AsSystem(new ImportPastChallenges((await Data.State()).Id, Lines("1-élève-1-stage;1 élève, 1 stage;Direction du numérique pour l’Éducation;Education;" + name + ";Paris (75);2025-06-05;Direction de l'impact|Juriste")));

        var cohort = (await As(null, new PublicCohort(Cohort.SlugOf(name)))).Value;

        var challenge = (await As(null, new PublicChallenge(cohort.Slug, cohort.Challenges.Single().Slug))).Value;
        challenge.Content.Profiles.Select(p => p.Expertise).ShouldBe([Expertise.Impact, Expertise.Law]);
        challenge.Content.City.ShouldBe("Paris (75)");
    }

    [Fact]
    public async Task names_each_line_that_cannot_be_read()
    {
        var report = await AsSystem(new PastChallengePreview((await Data.State()).Id, Lines(
            "a;;Ministère;;Promotion X;;2021-10-17;", "b;B;Ministère;;;;2021-10-17;", "c;C;Ministère;;Promotion X;;17/10/2021;", "d;D;Ministère;;Promotion X;;2021-10-17;Magie")));

        report.Value.Bad.Select(b => b.Line).ShouldBe([2, 3, 4, 5]);
        report.Value.Created.ShouldBe(0);
    }

    [Fact]
    public async Task leaves_a_cohort_alone_that_comes_from_no_file()
    {
        var cohort = await Data.Cohort(await Data.State(), PhaseKind.CallForChallenges);

        var report = await AsSystem(new PastChallengePreview((await Data.State()).Id, Lines($"a;A;Ministère;;{cohort.Name};;2021-10-17;")));

        report.Value.Bad.Single().Reason.ShouldContain(cohort.Name);
    }

    private static byte[] Lines(params string[] lines) => Encoding.UTF8.GetBytes("identifiant;titre;administration;themes;promotions;ville;date;expertises\n" + string.Join('\n', lines));

    private async Task<Dictionary<string, int>> Count()
    {
        var names = Known.Keys.ToList();
        return await Data.Read(db => (
            from c in db.Set<Cohort>()
            join d in db.Set<Challenge>() on c.Id equals d.CohortId
            where names.Contains(c.Name) && d.PublishedAt != null
            group d by c.Name into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Stop));
    }
}
