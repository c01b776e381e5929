using System.Net;
using AngleSharp.Dom;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Agents;

public sealed class The_skills_passport(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task ties_the_account_at_the_first_visit_and_stands_in_the_menu()
    {
        var (person, agent) = await SomeAgent();

        var home = await (await As(person)).Get("/agent", Stop);

        home.Status.ShouldBe(HttpStatusCode.OK);
        home.Title.ShouldEndWith(" – Espace agent – DinumTalent");
        home.Document.QuerySelectorAll("nav a").Select(a => a.TextContent.Trim()).ShouldContain("Mon passeport");
        (await Data.Read(db => db.Set<Agent>().SingleAsync(a => a.Id == agent.Id, Stop))).UserId.ShouldBe(person.Id);
    }

    [Fact]
    public async Task tells_somebody_who_is_no_agent_what_to_do()
    {
        var visitor = await As(await Data.Account());

        var home = await visitor.Visit("/agent/competences", Stop);

        home.Address.ShouldBe("/agent");
        home.Main.ShouldContain("service des ressources humaines");
        home.Document.QuerySelectorAll("nav a").Select(a => a.TextContent.Trim()).ShouldNotContain("Mon passeport");
    }

    [Fact]
    public async Task is_filled_in_by_search_and_by_what_the_job_suggests()
    {
        var (job, skill) = (await Data.JobProfile(), await Data.Skill());
        var (person, _) = await SomeAgent(job);
        var visitor = await As(person);

        var found = await visitor.Get($"/agent/competences?q={Uri.EscapeDataString(skill.Label)}", Stop);
        var added = await visitor.Submit(found, "form[action*='handler=Ajouter']", new Dictionary<string, string?> { ["niveau"] = nameof(SkillLevel.Mastery) }, cancellationToken: Stop);
        added.Location.ShouldBe("/agent/competences");
        var page = await visitor.Get("/agent/competences", Stop);
        page.Main.ShouldContain(skill.Label);
        var chosen = new Dictionary<string, string?> { [$"niveaux[{job.Requirements[0].SkillId}]"] = nameof(SkillLevel.Practice) };
        (await visitor.Submit(page, "form[action*='handler=Suggestions']", chosen, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.Get("/agent/competences", Stop)).Document.QuerySelector("#competences")!.TextContent.ShouldContain("2");
    }

    [Fact]
    public async Task comes_back_with_what_was_entered_when_a_certificate_has_no_proof()
    {
        var (person, agent) = await SomeAgent();
        var held = await Data.Holds(agent, await Data.Skill());
        var visitor = await As(person);
        var page = await visitor.Get($"/agent/competences/{held.Id}", Stop);

        var answer = await visitor.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Source"] = nameof(AssessmentSource.Certified), ["Input.ExpiresOn"] = "2027-06-30" }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain(e => e.Contains("Nommez la certification", StringComparison.Ordinal));
        answer.Document.QuerySelector("input[name='Input.ExpiresOn']")!.GetAttribute("value").ShouldBe("2027-06-30");
    }

    [Fact]
    public async Task tells_the_second_tab_that_the_first_was_faster()
    {
        var (person, agent) = await SomeAgent();
        var held = await Data.Holds(agent, await Data.Skill());
        var visitor = await As(person);
        var page = await visitor.Get($"/agent/competences/{held.Id}", Stop);
        (await visitor.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Level"] = nameof(SkillLevel.Reference) }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        // The assessment that this tab shows does not stand any more.
        var second = await visitor.Submit(page, "main form", new Dictionary<string, string?> { ["Input.Level"] = nameof(SkillLevel.Notions) }, cancellationToken: Stop);

        second.Status.ShouldBeOneOf(HttpStatusCode.Conflict, HttpStatusCode.NotFound);
        (await Data.Read(db => db.Set<SkillAssessment>().CountAsync(a => a.AgentId == agent.Id, Stop))).ShouldBe(2);
    }

    [Fact]
    public async Task is_printed_and_shown_the_same()
    {
        var (person, agent) = await SomeAgent();
        var skill = await Data.Skill();
        await Data.Holds(agent, skill);
        var visitor = await As(person);

        var pdf = await visitor.Get("/agent/competences.pdf", Stop);
        pdf.Headers["Content-Type"].ShouldBe("application/pdf");
        pdf.Headers["Cache-Control"].ShouldContain("no-store");
        System.Text.Encoding.ASCII.GetString(pdf.Bytes, 0, 5).ShouldBe("%PDF-");
        (await visitor.Get("/agent/competences/document", Stop)).Main.ShouldContain(skill.Label);
    }

    [Fact]
    public async Task is_validated_by_the_line_manager_in_bulk()
    {
        var boss = await Data.Account("Sophie");
        var ministry = await Data.Ministry();
        var agent = await Data.Serving(ministry, manager: await Data.Serving(ministry, boss));
        var (one, two) = (await Data.Holds(agent, await Data.Skill()), await Data.Holds(agent, await Data.Skill()));
        var visitor = await As(boss);
        (await visitor.Get("/agent/equipe", Stop)).Main.ShouldContain("2 à valider");

        var page = await visitor.Get($"/agent/equipe/{agent.Id}", Stop);
        page.Document.QuerySelectorAll("input[name=vu]").Select(i => i.GetAttribute("value")).ShouldBe([one.Id.ToString(), two.Id.ToString()], ignoreOrder: true);
        (await visitor.Submit(page, "form[action*='handler=Valider']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.Get($"/agent/equipe/{agent.Id}", Stop)).Shows("input[name=vu]").ShouldBeFalse();
    }

    [Fact]
    public async Task is_corrected_by_the_line_manager_who_says_why()
    {
        var boss = await Data.Account("Sophie");
        var ministry = await Data.Ministry();
        var agent = await Data.Serving(ministry, manager: await Data.Serving(ministry, boss));
        var held = await Data.Holds(agent, await Data.Skill(), SkillLevel.Reference);
        var visitor = await As(boss);
        var page = await visitor.Get($"/agent/equipe/{agent.Id}?corriger={held.Id}", Stop);
        var level = new Dictionary<string, string?> { ["Input.Level"] = nameof(SkillLevel.Practice) };

        var refused = await visitor.Submit(page, "form[action*='handler=Corriger']", level, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Expliquez la correction", StringComparison.Ordinal));
        level["Input.Comment"] = "À consolider.";
        (await visitor.Submit(refused, "form[action*='handler=Corriger']", level, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.Get($"/agent/equipe/{agent.Id}", Stop)).Main.ShouldContain("À consolider.");
    }

    [Fact]
    public async Task is_asked_for_by_a_campaign_prepared_counted_and_launched()
    {
        var ministry = await Data.Ministry();
        await Data.Serving(ministry);
        var visitor = await As(Role.Recruiter, ministry);
        var form = await visitor.Get("/gestion/competences/campagnes/nouvelle", Stop);
        (await visitor.Submit(form, "main form", new Dictionary<string, string?> { ["Input.OrganisationId"] = ministry.Id.ToString(), ["Input.ClosesOn"] = "2026-01-01" }, cancellationToken: Stop))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
        var planned = await visitor.Submit(form, "main form", new Dictionary<string, string?> { ["Input.OrganisationId"] = ministry.Id.ToString() }, cancellationToken: Stop);

        var sheet = await visitor.Get(planned.Location!, Stop);
        sheet.Main.ShouldContain("1 agent");
        (await visitor.Submit(sheet, "form[action*='handler=Lancer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Submit(sheet, "form[action*='handler=Lancer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);

        (await visitor.Get("/gestion/competences/campagnes", Stop)).Main.ShouldContain("À venir");
        (await visitor.Get(planned.Location!, Stop)).Main.ShouldContain("Les invitations partiront");
    }

    private async Task<(Person Person, Agent Agent)> SomeAgent(JobProfile? job = null)
    {
        var person = await Data.Account();
        return (person, await Data.Serving(await Data.Ministry(), person, job: job));
    }
}
