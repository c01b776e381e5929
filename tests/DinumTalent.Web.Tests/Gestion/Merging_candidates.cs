using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Applications of one person are compared side by side, merged with a choice for each field, and parted again.</summary>
public sealed class Merging_candidates(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Two_applications_are_compared_merged_and_parted()
    {
        var ministry = await Data.Ministry();
        var (one, other) = (await Data.Application(await Data.Vacancy(ministry)), await Data.Application(await Data.Vacancy(ministry)));
        var recruiter = await As(Role.Recruiter, ministry);

        var list = await recruiter.Get("/gestion/candidats", Stop);
        list.Main.ShouldContain("1 personne possible");
        list.Main.ShouldContain("même téléphone");
        var compare = await recruiter.Get(list.Document.QuerySelector("main a[href*='rapprochement']")!.GetAttribute("href")!, Stop);
        compare.Main.ShouldContain(one.Email);
        compare.Main.ShouldContain(other.Email);
        var merged = await recruiter.Submit(compare, "main form", new Dictionary<string, string?> { ["Input.Email"] = nameof(RecordSide.Absorbed) }, cancellationToken: Stop);
        merged.Location.ShouldBe("/gestion/candidats");
        (await recruiter.Submit(compare, "main form", cancellationToken: Stop)).Location.ShouldBe("/gestion/candidats", "sent twice, it says that it is done");

        var after = await recruiter.Visit("/gestion/candidats", Stop);
        after.Main.ShouldContain("Rien à rapprocher");
        (await recruiter.Get($"/gestion/candidatures/{one.Id}/personne", Stop)).Main.ShouldContain("Du même dossier");
        var refused = await recruiter.Submit(after, "form[action*='Annuler']", new Dictionary<string, string?> { ["reason"] = "" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        await recruiter.Submit(after, "form[action*='Annuler']", new Dictionary<string, string?> { ["reason"] = "Un homonyme" }, cancellationToken: Stop);

        (await recruiter.Get("/gestion/candidats", Stop)).Main.ShouldContain("1 personne possible");
        (await Data.Read(db => db.Set<CandidateRecord>().CountAsync(c => c.OrganisationId == ministry.Id && c.MergedInto != null))).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_out_of_reach_adds_nothing_to_any_count()
    {
        var (mine, theirs) = (await Data.Ministry(), await Data.Ministry());
        await Data.Application(await Data.Vacancy(mine));
        for (var i = 0; i < 3; i++) await Data.Application(await Data.Vacancy(theirs));

        var page = await (await As(Role.Recruiter, mine)).Get("/gestion/candidats", Stop);

        page.Main.ShouldContain("Rien à rapprocher");
    }

    [Fact]
    public async Task A_manager_reads_and_does_not_merge()
    {
        var ministry = await Data.Ministry();
        var (one, other) = (await Data.Application(await Data.Vacancy(ministry)), await Data.Application(await Data.Vacancy(ministry)));
        var manager = await As(Role.HiringManager, ministry);

        (await manager.Get("/gestion/candidats", Stop)).Document.QuerySelector("main a[href*='rapprochement']").ShouldBeNull();
        (await manager.Get($"/gestion/candidats/rapprochement?garde={one.Id}&rapproche={other.Id}", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
