using DinumTalent.Application.Common;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>Figures worked out by hand on <see cref="SkillWorld"/>.</summary>
public sealed class Counting_skills(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task shows_holders_level_by_level_and_what_leaves()
    {
        var (world, recruiter) = await World();

        var view = (await As(recruiter, new SkillInventory(world.Ministry.Id, null, null, InventoryShow.All))).Value;

        view.Agents.ShouldBe(7);
        view.AgentsWithSkills.ShouldBe(6); // all but Cléo
        var csharp = Row(view, world.CSharp);
        csharp.Holding.ByLevel.ShouldBe([0, 1, 2, 1, 1]); // Béa · Dan, Fay · Ada · Gil
        csharp.Holding.Masters.ShouldBe(4);
        csharp.Holding.MastersLeaving.ShouldBe(1); // Dan
        csharp.Holding.IsAtRisk.ShouldBeTrue();
        Row(view, world.Sql).Holding.ByLevel.ShouldBe([1, 2, 1, 0, 1]); // Béa · Ada, Fay · Dan · Éva
        Row(view, world.Git).Holding.ByLevel.ShouldBe([0, 1, 0, 0, 0]);
    }

    [Fact]
    public async Task calls_rare_what_a_job_requires_and_too_few_master()
    {
        var (world, recruiter) = await World();

        var four = (await As(recruiter, new SkillInventory(world.Ministry.Id, null, null, InventoryShow.Rare, RareBelow: 4))).Value;
        var five = (await As(recruiter, new SkillInventory(world.Ministry.Id, null, null, InventoryShow.Rare))).Value;

        Ids(four).ShouldNotContain(world.CSharp.Id); // four master it
        Ids(four).ShouldContain(world.Sql.Id);
        Ids(four).ShouldContain(world.Git.Id);
        Ids(five).ShouldContain(world.CSharp.Id);
    }

    [Fact]
    public async Task compares_what_jobs_require_with_what_is_held()
    {
        var (world, recruiter) = await World();

        var view = (await As(recruiter, new SkillGaps(world.Ministry.Id, null, WithDesirable: false))).Value;

        view.Agents.ShouldBe(6);
        view.WithoutJob.ShouldBe(1); // Gil
        var csharp = view.Rows.Single(r => r.Id == world.CSharp.Id);
        csharp.Gap.ShouldBe(new SkillGap(Needed: 4, Covered: 2, OneLevelShort: 1, Movable: 2)); // Ada, Dan; Béa; Fay and Gil elsewhere
        (csharp.Gap.ToTrain, csharp.Gap.ToMove, csharp.Gap.ToRecruit).ShouldBe((1, 1, 0));
        var sql = view.Rows.Single(r => r.Id == world.Sql.Id);
        sql.Gap.ShouldBe(new SkillGap(Needed: 6, Covered: 3, OneLevelShort: 1, Movable: 0)); // Ada, Dan, Éva; Béa
        view.Rows.ShouldNotContain(r => r.Id == world.Git.Id);
        view.Rows.Select(r => r.Id).ShouldBe([world.Sql.Id, world.CSharp.Id]); // the widest first: 3, then 2
    }

    [Fact]
    public async Task splits_gaps_by_the_administrations_below()
    {
        var (world, recruiter) = await World();

        var view = (await As(recruiter, new SkillGaps(world.Ministry.Id, null, WithDesirable: true))).Value;

        var (nord, sud) = (view.Parts.ToList().FindIndex(p => p.Id == world.Nord.Id), view.Parts.ToList().FindIndex(p => p.Id == world.Sud.Id));
        var csharp = view.Rows.Single(r => r.Id == world.CSharp.Id).Parts;
        (csharp[nord].Needed, csharp[nord].Covered).ShouldBe((3, 1));
        (csharp[sud].Needed, csharp[sud].Covered).ShouldBe((1, 1));
        var git = view.Rows.Single(r => r.Id == world.Git.Id);
        (git.Gap.Needed, git.Gap.Covered).ShouldBe((4, 1));
    }

    [Fact]
    public async Task counts_agents_by_job_and_administration()
    {
        var (world, recruiter) = await World();

        var view = (await As(recruiter, new JobMatrix(world.Ministry.Id))).Value;

        var (nord, sud) = (view.Parts.ToList().FindIndex(p => p.Id == world.Nord.Id), view.Parts.ToList().FindIndex(p => p.Id == world.Sud.Id));
        int[] Counts(JobProfileId? job) => [view.Rows.Single(r => r.Id == job).Counts[nord], view.Rows.Single(r => r.Id == job).Counts[sud]];
        Counts(world.Dev.Id).ShouldBe([3, 1]);
        Counts(world.Ops.Id).ShouldBe([0, 2]);
        Counts(null).ShouldBe([0, 1]);
        view.Total.ShouldBe(7);
    }

    [Fact]
    public async Task follows_a_skill_over_time_and_down_to_people()
    {
        var (world, recruiter) = await World();

        var view = (await As(recruiter, new SkillHolders(world.CSharp.Id, world.Ministry.Id, SkillLevel.Mastery, Paging.Of(1, 20)))).Value;

        view.Evolution[0].Holders.ShouldBe(0); // two years ago nobody had arrived
        view.Evolution[^2].Holders.ShouldBe(6); // at the end of the last quarter Hal was there
        view.Evolution[^1].ShouldBe(new SkillHoldingOn(Data.Today, 5, 4));
        view.People!.Total.ShouldBe(4);
        view.People.Items.Select(p => p.Level).ShouldBe([SkillLevel.Reference, SkillLevel.Expertise, SkillLevel.Mastery, SkillLevel.Mastery]);
    }

    [Fact]
    public async Task tells_what_one_agent_lacks()
    {
        var (world, recruiter) = await World();
        var agent = await world.Agent("Isa", world.Nord, world.Dev, null, (world.CSharp, 1), (world.Sql, 3));

        var view = (await As(recruiter, new AgentGaps(agent.Id))).Value;

        view.Rows.Select(r => (r.Label, r.Missing)).ShouldBe([(world.CSharp.Label, 2), (world.Sql.Label, 0), (world.Git.Label, 2)]);
        (await As(recruiter, new AgentGaps(agent.Id, world.Ops.Id))).Value.Rows.Single().Missing.ShouldBe(1);
    }

    [Fact]
    public async Task says_nothing_of_nobody()
    {
        var empty = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, empty);

        var inventory = (await As(recruiter, new SkillInventory(null, null, null, InventoryShow.All))).Value;

        inventory.Agents.ShouldBe(0);
        inventory.Answered.ShouldBeNull();
        (await As(recruiter, new SkillGaps(null, null, false))).Value.Rows.ShouldBeEmpty();
        (await As(recruiter, new JobMatrix(null))).Value.Total.ShouldBe(0);
    }

    private static InventoryRow Row(SkillInventoryView view, Skill skill) => view.Groups.SelectMany(g => g.Skills).Single(r => r.Id == skill.Id);

    private static List<SkillId> Ids(SkillInventoryView view) => [.. view.Groups.SelectMany(g => g.Skills).Select(r => r.Id)];

    private async Task<(SkillWorld World, Person Recruiter)> World()
    {
        var world = await new SkillWorld(Data).Build();
        return (world, await Data.Staff(Role.Recruiter, world.Ministry));
    }
}
