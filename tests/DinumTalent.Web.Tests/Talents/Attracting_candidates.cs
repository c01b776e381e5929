using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using DinumTalent.Web.Tests.Public;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Web.Tests.Talents;

/// <summary>Links of campaigns are counted from the view to the hire; jobs have pages for candidates.</summary>
public sealed class Attracting_candidates(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_link_brings_a_view_and_an_application_and_nothing_about_anybody()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await As(Role.Recruiter, ministry);
        var created = await recruiter.Submit(await recruiter.Get("/gestion/attractivite", Stop), "main form.dt-form", new Dictionary<string, string?> { ["Input.Name"] = "Salon", ["Input.Organisation"] = ministry.Id.ToString() }, cancellationToken: Stop);
        var page = await recruiter.Visit(created.Location!, Stop);
        await recruiter.Submit(page, "form[action*='Lien']", new Dictionary<string, string?> { ["Input.Channel"] = nameof(SourcingChannel.Event), ["Input.Vacancy"] = vacancy.Id.ToString() }, cancellationToken: Stop);
        var address = new Uri((await recruiter.Visit("/gestion/attractivite", Stop)).Document.QuerySelector("main code")!.TextContent.Trim());
        address.AbsolutePath.ShouldBe($"/offres/{vacancy.Slug}");

        var visitor = Anyone();
        var followed = await visitor.Get(address.PathAndQuery, Stop);
        (followed.Status, followed.Location).ShouldBe((HttpStatusCode.Redirect, $"/offres/{vacancy.Slug}"));
        followed.Headers["Set-Cookie"].ShouldContain($"dt-source={address.Query["?src=".Length..]}");
        followed.Headers["Set-Cookie"].ShouldNotContain("expires", Case.Insensitive, "until the browser is closed");
        await visitor.Submit(await Applicant.ToCheck(visitor, vacancy, $"{TestData.Unique("venu")}@exemple.fr", Stop), "main form", cancellationToken: Stop);
        await Anyone().Get(address.PathAndQuery, Stop);
        await Written();
        // The site writes views by itself too, and may have taken these a moment ago.
        var code = address.Query["?src=".Length..];
        for (var looked = 0; looked < 100 && await Data.Read(db => db.Set<CampaignViews>().Where(v => v.Code == code).SumAsync(v => v.Count)) < 2; looked++) await Task.Delay(50, Stop);

        var row = (await recruiter.Get("/gestion/attractivite", Stop)).Document.QuerySelectorAll("main tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList();
        row.ShouldBe([vacancy.Title, "2", "1", "50\u00A0%", "0", "0", "0\u00A0%"]);
        (await Data.Read(db => db.Set<ApplicationSource>().CountAsync(s => s.Code == address.Query.Substring("?src=".Length)))).ShouldBe(1);
    }

    [Fact]
    public async Task What_links_brought_is_drawn_and_leaves_as_a_file_with_their_codes()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var campaign = SourcingCampaign.Create(ministry.Id, "Rentrée", Data.Now).Value;
        var (school, unused) = (campaign.AddLink(SourcingChannel.School, "=écoles", vacancy.Id, Data.Now).Value, campaign.AddLink(SourcingChannel.Other, null, null, Data.Now).Value);
        var views = new CampaignViews(school.Code, Data.Today);
        views.Add(4);
        await Data.Save(campaign, views, new ApplicationSource((await Data.Application(vacancy)).Id, school.Code));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get("/gestion/attractivite", Stop);
        var csv = (await recruiter.Get("/gestion/attractivite.csv", Stop)).Text.TrimStart('\uFEFF').Split("\r\n");
        var another = await (await As(Role.Recruiter, await Data.Ministry())).Get("/gestion/attractivite.csv", Stop);

        page.Document.QuerySelector("figure.dt-chart svg desc")!.TextContent.ShouldBe("visites 4, candidatures 1, retenues 0, recrutements 0.");
        csv.ShouldContain(l => l.Contains($";{school.Code};École ou université;\"'=écoles\";{vacancy.Title};4;1;25", StringComparison.Ordinal));
        csv.ShouldContain(l => l.Contains($";{unused.Code};Autre;;Toutes les offres;0;0;non mesuré;0;0;non mesuré", StringComparison.Ordinal));
        another.Text.ShouldNotContain(school.Code);
    }

    [Theory]
    [InlineData("/offres?src=abcdefgh&q=java", "/offres?q=java")]
    [InlineData("/offres?src=<script>", "/offres")]
    [InlineData("/offres?src=abcdefgh&src=//evil.example", "/offres")]
    public async Task Whatever_follows_the_code_the_address_without_it_is_shown(string asked, string shown) =>
        (await Anyone().Get(asked, Stop)).Location.ShouldBe(shown);

    [Fact]
    public async Task A_code_that_no_link_bears_is_counted_nowhere()
    {
        var code = SourceCode.New();
        await Anyone().Get($"/offres?src={code}", Stop);
        await Written();

        (await Data.Read(db => db.Set<CampaignViews>().AnyAsync(v => v.Code == code))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_job_shows_what_one_does_what_is_asked_and_open_vacancies_and_pay_only_where_it_is_real()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var job = await Data.Read(db => db.Set<JobProfile>().SingleAsync(p => p.Id == vacancy.JobProfileId));
        var family = await Data.Read(db => db.Set<JobFamily>().SingleAsync(f => f.Id == job.FamilyId));
        PayBracket[] brackets = [new(0, 5, 41_000, 47_000)];
        await Data.Save(PayReference.Create(job.Id, Data.Today.AddDays(-10), isFictitious: true, [new(0, 5, 11_111, 22_222)]).Value);
        var address = $"/metiers/{job.Code.ToLowerInvariant()}";

        var invented = await Anyone().Get(address, Stop);
        invented.Main.ShouldContain("Un métier.");
        invented.Main.ShouldContain(vacancy.Title);
        invented.Main.ShouldContain("n’est pas publiée ici");
        invented.Main.ShouldNotContain("11 111");

        await Data.Save(PayReference.Create(job.Id, Data.Today.AddDays(-5), isFictitious: false, brackets).Value);
        (await Anyone().Get(address, Stop)).Main.ShouldContain("41 000");
        (await Anyone().Get("/metiers", Stop)).Main.ShouldContain(job.Label);
        (await Anyone().Get("/metiers/" + family.Label.ToLowerInvariant().Replace(' ', '-'), Stop)).Main.ShouldContain(job.Label);
        (await Anyone().Get("/sitemap.xml", Stop)).Text.ShouldContain(address);
        (await Anyone().Get("/metiers/inconnu", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task Written() => Site.Services.GetServices<IHostedService>().OfType<SourceViewWriter>().Single().Write(Stop);
}
