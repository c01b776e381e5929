using System.Net;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Inventory, matrices and gaps as pages.</summary>
public sealed class Reading_the_inventory(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Counts_lead_to_people_for_those_who_may_read_agents()
    {
        var (ministry, job, skill, agent) = await World();
        var recruiter = await As(Role.Recruiter, ministry);

        var inventory = await recruiter.Get($"/gestion/competences?metier={job.Id}&montrer=Held", Stop);
        inventory.Main.ShouldContain(skill.Label);
        inventory.Main.ShouldContain("1agent en poste");
        var detail = await recruiter.Get($"/gestion/competences/{skill.Id}?organisation={ministry.Id}", Stop);

        detail.Main.ShouldContain("1 personne");
        detail.Main.ShouldContain(agent.FamilyName);
        (await recruiter.Get($"/gestion/competences/{skill.Id}?niveau=Reference", Stop)).Main.ShouldContain("Personne ne détient cette compétence à ce niveau");
    }

    [Fact]
    public async Task A_hiring_manager_gets_the_counts_without_the_names()
    {
        var (ministry, _, skill, agent) = await World();

        var detail = await (await As(Role.HiringManager, ministry)).Get($"/gestion/competences/{skill.Id}", Stop);

        detail.Main.ShouldContain("1agent la détient");
        detail.Main.ShouldNotContain(agent.FamilyName);
    }

    [Fact]
    public async Task Another_ministry_learns_nothing_from_counts()
    {
        var (ministry, job, skill, agent) = await World();
        var stranger = await As(Role.Recruiter, await Data.Ministry());

        foreach (var address in new[] { "/gestion/competences", "/gestion/competences/metiers", "/gestion/competences/ecarts" })
        {
            (await stranger.Get($"{address}?organisation={ministry.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await stranger.Get($"/gestion/competences?metier={job.Id}", Stop)).Main.ShouldContain("0agent en poste");
        (await stranger.Get($"/gestion/competences/{skill.Id}", Stop)).Main.ShouldContain("0agent la détient");
        (await stranger.Get($"/gestion/agents/{agent.Id}/ecarts", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Gaps_say_what_lacks_and_what_would_close_it()
    {
        var (ministry, job, skill, agent) = await World(level: SkillLevel.Practice);
        var recruiter = await As(Role.Recruiter, ministry);

        var gaps = await recruiter.Get($"/gestion/competences/ecarts?metier={job.Id}", Stop);

        gaps.Main.ShouldContain($"{skill.Label} : elle manque à 1 agent sur 1");
        gaps.Main.ShouldContain("former 1 agent à un niveau de l’attendu");
        (await recruiter.Get($"/gestion/agents/{agent.Id}/ecarts", Stop)).Main.ShouldContain("1 niveau");
    }

    [Fact]
    public async Task Without_agents_nothing_is_measured()
    {
        var recruiter = await As(Role.Recruiter, await Data.Ministry());

        (await recruiter.Get("/gestion/competences", Stop)).Main.ShouldContain("non mesuré");
        (await recruiter.Get("/gestion/competences/metiers", Stop)).Main.ShouldContain("Aucun agent n’est en poste");
        (await recruiter.Get("/gestion/competences/ecarts", Stop)).Main.ShouldContain("Rien n’est exigé dans ce périmètre");
    }

    /// <summary>An agent whose job requires a skill at level three.</summary>
    private async Task<(Organisation Ministry, JobProfile Job, Skill Skill, Agent Agent)> World(SkillLevel level = SkillLevel.Mastery)
    {
        var (ministry, family, skill) = (await Data.Ministry(), new JobFamily(TestData.Unique("Famille ")), await Data.Skill());
        await Data.Save(family);
        var job = new JobProfile(TestData.Unique("J"), family.Id, TestData.Unique("Métier "), "", [new SkillRequirement(skill.Id, SkillLevel.Mastery, Necessity.Essential)]);
        await Data.Save(job);
        var terms = new ContractTerms(EmploymentStatus.Permanent, Category.A, LegalBasis.NoCorps, ministry.Id, job.Id, Period.Create(Data.Today.AddYears(-1), null).Value);
        var agent = Agent.Hire(PersonName.Create("Ida", TestData.Unique("Rhodes")).Value, null, terms, Data.Today).Value;
        await Data.Save(agent);
        await Data.Save(new SkillAssessment(agent.Id, skill.Id, level, AssessmentSource.Declared, Data.Today.AddDays(-5)));
        return (ministry, job, skill, agent);
    }
}
