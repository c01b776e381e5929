using System.Net;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Dashboard, lists and the sheet of an agent.</summary>
public sealed class Looking_over_recruitments(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task The_list_shows_what_is_in_reach_with_counts()
    {
        var ministry = await Data.Ministry();
        var below = await Data.Below(ministry);
        var vacancy = await Data.Vacancy(below);
        await Data.Application(vacancy);
        await Data.Application(vacancy, a => a.AtStage(1));
        var other = await Data.Vacancy(await Data.Ministry());

        var page = await (await As(Role.HiringManager, ministry)).Get("/gestion/offres", Stop);

        page.Main.ShouldContain("1 offre");
        page.Main.ShouldContain(vacancy.Title);
        page.Main.ShouldContain("2 dont 1 à examiner");
        page.Main.ShouldNotContain(other.Title);
        page.Shows("a[href='/gestion/offres/nouvelle']").ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_is_filtered_sorted_and_searched_by_its_address()
    {
        var ministry = await Data.Ministry();
        var below = await Data.Below(ministry);
        var (draft, open) = (await Data.Vacancy(ministry, v => v.Draft().Titled("Zébulon F/H")), await Data.Vacancy(below, v => v.Titled("Éclusier F/H")));
        var recruiter = await As(Role.Recruiter, ministry);

        await Shows("?etat=Draft", draft.Title);
        await Shows($"?organisation={below.Id}", open.Title);
        await Shows($"?metier={draft.JobProfileId}", draft.Title);
        await Shows("?q=eclusier", open.Title);
        await Shows("?miennes=oui");
        await Shows("?tri=intitule", open.Title, draft.Title);
        await Shows("?tri=intitule&ordre=desc", draft.Title, open.Title);
        await Shows("?etat=nimporte&organisation=quoi&tri=rien&page=-3&taille=7", open.Title, draft.Title);

        async Task Shows(string query, params string[] titles)
        {
            var page = await recruiter.Get("/gestion/offres" + query, Stop);
            page.Status.ShouldBe(HttpStatusCode.OK, query);
            page.Document.QuerySelectorAll("main tbody td:first-child a").Select(a => a.TextContent).ShouldBe(titles, ignoreOrder: !query.StartsWith("?tri", StringComparison.Ordinal), query);
        }
    }

    [Fact]
    public async Task The_dashboard_says_what_waits()
    {
        var ministry = await Data.Ministry();
        var (ready, early, draft) = (await Data.Vacancy(ministry, v => v.With(t => t with { Deadline = Data.Today.AddDays(-1) })), await Data.Vacancy(ministry, v => v.PublishedDaysAgo(2)), await Data.Vacancy(ministry, v => v.Draft()));
        await Data.Application(ready, a => a.AtStage(1));
        await Data.Application(early);

        var page = await (await As(Role.Recruiter, ministry)).Get("/gestion", Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var expected in new[] { "Candidatures à examiner", "Recrutements à décider", "Bientôt possibles", "Date limite passée", "À publier", ready.Title, early.Title, draft.Title })
        {
            page.Main.ShouldContain(expected);
        }
    }

    [Fact]
    public async Task An_evaluator_without_a_role_sees_what_was_assigned_and_no_figures()
    {
        var ministry = await Data.Ministry();
        var evaluator = await Data.Account();
        var vacancy = await Data.Vacancy(ministry);
        await Data.Application(vacancy, a => a.AtStage(1).EvaluatedBy(evaluator));
        var visitor = await As(evaluator);

        var page = await visitor.Get("/gestion", Stop);

        page.Main.ShouldContain("1 évaluation à faire");
        page.Main.ShouldNotContain("Offres ouvertes");
        (await visitor.Get("/gestion/offres", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Get($"/gestion/offres/{vacancy.Id}", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_agent_is_seen_with_contract_trial_and_skills_within_reach_only()
    {
        var ministry = await Data.Ministry();
        var skill = await Data.Skill();
        var family = TestData.Unique("Lovelace");
        var agent = Agent.Hire(
            PersonName.Create("Ada", family).Value, EmailAddress.Create($"{family}@exemple.fr").Value,
            new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, ministry.Id, null, Period.Create(Data.Today, Data.Today.AddYears(3).AddDays(-1)).Value), Data.Today).Value;
        await Data.Save(agent);
        await Data.Save(new SkillAssessment(agent.Id, skill.Id, SkillLevel.Mastery, AssessmentSource.Declared, Data.Today));
        var (recruiter, stranger) = (await As(Role.Recruiter, ministry), await As(Role.Recruiter, await Data.Ministry()));

        var list = await recruiter.Get($"/gestion/agents?q={family.ToUpperInvariant()}", Stop);
        list.Main.ShouldContain($"{family} Ada");
        var sheet = await recruiter.Get($"/gestion/agents/{agent.Id}", Stop);

        sheet.Main.ShouldContain("22/02/2027"); // three months of trial from 23 November
        sheet.Main.ShouldContain(skill.Label);
        sheet.Main.ShouldContain("3 – Maîtrise Déclarée");
        (await stranger.Get($"/gestion/agents/{agent.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"/gestion/agents?q={family}", Stop)).Main.ShouldContain("Aucun agent");
    }
}
