using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Talents;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>Who is found, in what order, and how soon a change shows.</summary>
public sealed class Searching_talents(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Whoever_holds_more_of_it_comes_first_with_the_reasons()
    {
        var ministry = await Data.Ministry();
        var (java, sql) = (await Data.Skill(), await Data.Skill());
        var (both, below, one) = (Data.Agent(ministry), Data.Agent(ministry), Data.Agent(ministry));
        await Data.Save(both, below, one, Data.Agent(ministry));
        await Data.Save(
            Data.Holds(both, java, 4), Data.Holds(both, sql, 3), Data.Holds(below, java, 2), Data.Holds(below, sql, 3),
            Data.Holds(one, sql, 5, AssessmentSource.Certified));

        var found = await Search(ministry, new TalentCriteria { Skills = [java.Sought(4, weight: 3), sql.Sought(2, Necessity.Desirable)] });

        found.Rows.Select(r => r.Person.Id).ShouldBe([both.Id, below.Id, one.Id]);
        (found.Total, found.SkillNames[java.Id]).ShouldBe((3, java.Label));
        var last = found.Rows[2].Score;
        (last.MissingEssential, last.Parts[0].Held, last.Parts[1].Held!.Value.Level).ShouldBe((1, null, SkillLevel.Reference));
        found.Rows[0].Score.Total.ShouldBe(90, 1e-9);
    }

    [Fact]
    public async Task Those_without_an_essential_skill_fall_out_only_when_all_are_asked_for()
    {
        var ministry = await Data.Ministry();
        var (java, sql) = (await Data.Skill(), await Data.Skill());
        var (both, one) = (Data.Agent(ministry), Data.Agent(ministry));
        await Data.Save(both, one);
        await Data.Save(Data.Holds(both, java, 1), Data.Holds(both, sql, 1), Data.Holds(one, sql, 5));
        var criteria = new TalentCriteria { Skills = [java.Sought(5), sql.Sought(5)] };

        (await Search(ministry, criteria)).Total.ShouldBe(2);
        (await Search(ministry, criteria with { AllEssential = true })).Rows.ShouldHaveSingleItem().Person.Id.ShouldBe(both.Id);
    }

    [Fact]
    public async Task A_change_shows_at_once_in_the_index_that_another_instance_would_keep_too()
    {
        var ministry = await Data.Ministry();
        var skill = await Data.Skill();
        var agent = Data.Agent(ministry);
        await Data.Save(agent);
        var criteria = new TalentCriteria { Skills = [skill.Sought()] };
        (await Search(ministry, criteria)).Total.ShouldBe(0);

        // As another instance, whose index is its own.
        using var other = new TalentIndex(Site.Services.GetRequiredService<IServiceScopeFactory>(), Site.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<TalentIndex>.Instance) { Freshness = TimeSpan.Zero, Patience = TimeSpan.FromMinutes(1) };
        (await other.Find(Query(criteria), Stop))!.Total.ShouldBe(0);

        var held = Data.Holds(agent, skill, 2);
        await Data.Save(held);
        (await Search(ministry, criteria)).Total.ShouldBe(1);
        (await other.Find(Query(criteria), Stop))!.Total.ShouldBe(1);

        await Data.Change<SkillAssessment>(q => q.SingleAsync(a => a.Id == held.Id), a => a.Close(Data.Today));
        await Data.Save(Data.Holds(agent, skill, 5));
        (await other.Find(Query(criteria), Stop))!.Best.ShouldHaveSingleItem().Held[0]!.Value.Level.ShouldBe(SkillLevel.Reference);

        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => a.Depart(Data.Today.AddDays(-1), DepartureReason.Mobility, DepartureDestination.Unknown, Data.Today));
        (await Search(ministry, criteria)).Total.ShouldBe(0);
        (await other.Find(Query(criteria), Stop))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_written_past_the_aggregates_shows_when_it_says_that_all_changed()
    {
        var ministry = await Data.Ministry();
        var skill = await Data.Skill();
        var agent = Data.Agent(ministry);
        await Data.Save(agent);
        await Data.Save(Data.Holds(agent, skill, 2));
        var criteria = new TalentCriteria { Skills = [skill.Sought(4)] };
        (await Search(ministry, criteria)).Rows[0].Score.Parts[0].Held!.Value.Level.ShouldBe(SkillLevel.Practice);

        await Site.AsSystem(async services =>
        {
            var db = services.GetRequiredService<TalentDbContext>();
            await db.Set<SkillAssessment>().Where(a => a.AgentId == agent.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Level, SkillLevel.Expertise), Stop);
            ((DbContext)db).Add(new TalentChange { AgentId = TalentChange.Everything, At = Data.Now });
            await db.SaveChangesAsync(Stop);
        });

        (await Search(ministry, criteria)).Rows[0].Score.Parts[0].Held!.Value.Level.ShouldBe(SkillLevel.Expertise);
    }

    [Fact]
    public async Task The_daily_check_finds_what_the_index_missed_and_forgets_old_changes()
    {
        await using var own = new WebSite();
        var data = new TestData(own);
        var ministry = await data.Ministry();
        var skill = await data.Skill();
        var agent = data.Agent(ministry);
        await data.Save(agent);
        await data.Save(data.Holds(agent, skill, 2));
        var index = own.Services.GetRequiredService<TalentIndex>();
        (await index.Find(Query(new TalentCriteria { Skills = [skill.Sought()] }), Stop))!.Total.ShouldBe(1);
        (await index.Check(100, Stop)).ShouldBe(0);

        await own.AsSystem(services => services.GetRequiredService<TalentDbContext>().Set<SkillAssessment>().ExecuteUpdateAsync(a => a.SetProperty(x => x.Level, SkillLevel.Expertise), Stop));
        (await index.Check(100, Stop)).ShouldBe(1);
        (await index.Find(Query(new TalentCriteria { Skills = [skill.Sought()] }), Stop))!.Best[0].Held[0]!.Value.Level.ShouldBe(SkillLevel.Expertise);

        own.Clock.Advance(TimeSpan.FromDays(2));
        await index.Purge(Stop);
        (await data.Read(db => db.Set<TalentChange>().CountAsync())).ShouldBe(1, "the last one stays, so that numbers go on");
        (await index.Find(Query(new TalentCriteria { Skills = [skill.Sought()] }), Stop))!.Total.ShouldBe(1);
    }

    private async Task<TalentSearchView> Search(Organisation ministry, TalentCriteria criteria) =>
        (await As(await Data.Staff(Role.Recruiter, ministry), new TalentSearch(criteria))).Value;

    private Common.Ports.TalentQuery Query(TalentCriteria criteria) => new() { Skills = criteria.Skills, Today = Data.Today };
}
