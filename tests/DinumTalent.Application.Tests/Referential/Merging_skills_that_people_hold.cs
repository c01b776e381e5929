using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Referential;

public sealed class Merging_skills_that_people_hold(WebSite site) : ReferentialTest(site)
{
    [Fact]
    public async Task keeps_every_assessment_and_lets_the_better_one_stand()
    {
        await Clear();
        var (gone, stays) = (await Data.Skill(), await Data.Skill());
        var (both, higher, only, past) = (await Agent(), await Agent(), await Agent(), await Agent());
        await Data.Save(
            Held(both, gone, SkillLevel.Practice, AssessmentSource.Declared), Held(both, stays, SkillLevel.Practice, AssessmentSource.Validated),
            Held(higher, gone, SkillLevel.Expertise, AssessmentSource.Declared), Held(higher, stays, SkillLevel.Practice, AssessmentSource.Validated),
            Held(only, gone, SkillLevel.Mastery, AssessmentSource.Certified));
        var closed = Held(past, gone, SkillLevel.Notions, AssessmentSource.Declared);
        closed.Close(Data.Today);
        await Data.Save(closed);

        (await Edit(new MergeSkills(gone.Id, stays.Id))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();
        await MoveAll();

        var held = await Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(a => a.SkillId == stays.Id).ToListAsync(Stop));
        held.Count.ShouldBe(6, "not one is lost");
        (await Data.Read(db => db.Set<SkillAssessment>().CountAsync(a => a.SkillId == gone.Id, Stop))).ShouldBe(0);
        Standing(held, both).ShouldSatisfyAllConditions(a => a.Level.ShouldBe(SkillLevel.Practice), a => a.Source.ShouldBe(AssessmentSource.Validated));
        Standing(held, higher).Level.ShouldBe(SkillLevel.Expertise);
        Standing(held, only).Source.ShouldBe(AssessmentSource.Certified);
        held.Count(a => a.AgentId == past.Id && !a.Stands).ShouldBe(1);
        var reader = await Data.Staff(Role.HumanResources, await Data.Ministry());
        (await As(reader, new SkillHolders(gone.Id, null, SkillLevel.Notions, Common.Paging.Of(1, 20)))).Value.MergedInto!.Id.ShouldBe(stays.Id);
    }

    [Fact]
    public async Task settles_several_merged_into_one_for_many_agents_in_batches()
    {
        await Clear();
        var (left, right, stays) = (await Data.Skill(), await Data.Skill(), await Data.Skill());
        var (ministry, profile) = (await Data.Ministry(), await Data.JobProfile());
        List<Agent> agents = [.. Enumerable.Range(0, 240).Select(_ => Person(ministry, profile))];
        await Data.Save([.. agents]);
        var random = new Random(7);
        var assessments = agents.SelectMany(agent => new[] { left, right, stays }.Select(skill => Held(agent, skill, (SkillLevel)random.Next(1, 6), AssessmentSource.Declared))).ToList();
        var best = assessments.GroupBy(a => a.AgentId).ToDictionary(g => g.Key, g => g.Max(a => a.Level));
        await Data.Save([.. assessments]);

        (await Edit(new MergeSkills(left.Id, stays.Id))).IsSuccess.ShouldBeTrue();
        (await Edit(new MergeSkills(right.Id, stays.Id))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();
        await MoveAll();

        var held = await Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(a => a.SkillId == stays.Id).ToListAsync(Stop));
        held.Count.ShouldBe(assessments.Count);
        held.Where(a => a.Stands).ToDictionary(a => a.AgentId, a => a.Level).ShouldBe(best, ignoreOrder: true);
    }

    [Fact]
    public async Task shows_the_one_that_stays_where_a_vacancy_names_the_one_that_went()
    {
        await Clear();
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var asked = vacancy.Requirements.First(r => r.Necessity is Necessity.Essential);
        var stays = await Data.Skill(TestData.Unique("Celle qui reste "));
        (await Edit(new MergeSkills(asked.SkillId, stays.Id))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();

        (await As(null, new PublicVacancy(vacancy.Slug))).Value.Skills.Select(r => r.Label).ShouldContain(stays.Label);
        var match = await Site.AsSystem(services => SkillMatch.Of(
            services.GetRequiredService<Common.Ports.ITalentDbContext>(), vacancy.Requirements, [new DeclaredSkill(stays.Id, asked.Level)], Stop));
        match.Single(m => m.Skill == stays.Label).IsMet.ShouldBe(true);
    }

    private async Task MoveAll()
    {
        var rounds = 0;
        while ((await AsSystem(new MoveMergedAssessments())).Value > 0) (++rounds).ShouldBeLessThan(50, "it comes to an end");
    }

    private static SkillAssessment Standing(IEnumerable<SkillAssessment> held, Agent agent) => held.Where(a => a.AgentId == agent.Id && a.Stands).ShouldHaveSingleItem();

    private SkillAssessment Held(Agent agent, Skill skill, SkillLevel level, AssessmentSource source) => new(agent.Id, skill.Id, level, source, Data.Today.AddDays(-40));

    private async Task<Agent> Agent()
    {
        var agent = Person(await Data.Ministry(), await Data.JobProfile());
        await Data.Save(agent);
        return agent;
    }

    private Agent Person(Organisation organisation, JobProfile profile) => Domain.Workforce.Agent.Hire(
        PersonName.Create("Alix", TestData.Unique("Leroy")).Value, null,
        new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, organisation.Id, profile.Id, Period.Create(Data.Today, Data.Today.AddYears(1).AddDays(-1)).Value),
        Data.Today).Value;
}
