using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Skills;

public sealed class Validating_a_team(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task takes_many_at_once_and_leaves_what_the_agent_changed_meanwhile()
    {
        var (boss, agent, person) = await Team();
        var (one, two, three) = (await Data.Holds(agent, await Data.Skill()), await Data.Holds(agent, await Data.Skill()), await Data.Holds(agent, await Data.Skill()));
        (await As(person, new ChangeSkill(three.Id, three.Version, SkillLevel.Reference, AssessmentSource.Declared, null, null))).IsSuccess.ShouldBeTrue();

        (await As(boss, new ValidateSkills(agent.Id, [one.Id, two.Id, three.Id]))).Value.ShouldBe(2);

        var member = (await As(boss, new TeamMember(agent.Id))).Value;
        member.Skills.Single(s => s.Awaits).SkillId.ShouldBe(three.SkillId);
        (await As(boss, new ValidateSkills(agent.Id, [one.Id, two.Id]))).Value.ShouldBe(0, "a second click finds nothing left");
    }

    [Fact]
    public async Task is_for_direct_reports_only()
    {
        var (boss, agent, _) = await Team();
        var below = await Data.Serving(await Data.Ministry(), await Data.Account(), manager: agent);
        var held = await Data.Holds(below, await Data.Skill());

        (await As(boss, new TeamMember(below.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(boss, new ValidateSkills(below.Id, [held.Id]))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task is_never_of_ones_own_skills()
    {
        var person = await Data.Account();
        var ministry = await Data.Ministry();
        var first = await Data.Serving(ministry, person);
        // A second file of the same person, led by the first.
        var second = await Data.Serving(ministry, person, manager: first);
        var held = await Data.Holds(second, await Data.Skill());

        (await As(person, new ValidateSkills(second.Id, [held.Id]))).Error.ShouldBe(PassportErrors.OwnSkills);
        (await As(person, new CorrectSkill(second.Id, held.Id, held.Version, SkillLevel.Reference, "Voilà"))).Error.ShouldBe(PassportErrors.OwnSkills);
    }

    [Fact]
    public async Task ends_with_the_manager_s_departure()
    {
        var (boss, agent, _) = await Team();
        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.ManagerId), a => a.Depart(Data.Today.AddDays(-1), DepartureReason.Retirement, DepartureDestination.None, Data.Today));

        (await As(boss, new TeamMember(agent.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(boss, new TeamOverview())).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task corrects_a_level_with_words_that_the_agent_reads()
    {
        var (boss, agent, person) = await Team();
        var held = await Data.Holds(agent, await Data.Skill(), SkillLevel.Reference);

        (await As(boss, new CorrectSkill(agent.Id, held.Id, held.Version, SkillLevel.Practice, ""))).Error.ShouldBe(PassportErrors.NoComment);
        (await As(boss, new CorrectSkill(agent.Id, held.Id, held.Version, SkillLevel.Practice, "À consolider sur un second projet."))).IsSuccess.ShouldBeTrue();

        var line = (await As(person, new OwnPassport())).Value.Skills.ShouldHaveSingleItem();
        (line.Level, line.Source, line.Comment, line.Awaits).ShouldBe((SkillLevel.Practice, AssessmentSource.Validated, "À consolider sur un second projet.", false));
    }

    private async Task<(Person Boss, Agent Agent, Person Person)> Team()
    {
        var (ministry, boss, person) = (await Data.Ministry(), await Data.Account("Sophie"), await Data.Account());
        return (boss, await Data.Serving(ministry, person, manager: await Data.Serving(ministry, boss)), person);
    }
}
