using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>A fellow whom the State recruited is tied to the agent: by itself where one account is both, on a proposal where only an address is the same.</summary>
public sealed class Linking_fellows_to_agents(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task An_address_that_two_files_have_is_proposed_to_the_programme_and_tied_by_nothing_else()
    {
        var scene = await Chosen();
        var (mission, agent) = await Matched(scene);

        await Sweep();
        (await AgentOf(mission)).ShouldBeNull("an address is what somebody typed");

        var proposed = (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.Single();
        (proposed.Mission, proposed.Agent, proposed.Organisation, proposed.By).ShouldBe((mission.Id, agent.Id, scene.Employer.Name, AgentLink.SameAddress));
        (await As(await Data.Staff(Role.Auditor, scene.Programmes), new CohortAlumni(scene.Cohort.Id))).Value.Proposals.ShouldBeEmpty("only who may tie them is told");
        (await As(scene.Programme, new LinkMatchedAgent(mission.Id, proposed.Version, agent.Id))).Errors.ShouldBeEmpty();

        (await AgentOf(mission)).ShouldBe(agent.Id);
        (await Reasons(mission)).ShouldContain(("LinkMatchedAgent", "Même adresse"));
        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_confirmed_account_that_is_fellow_and_agent_ties_them_by_itself_once()
    {
        var scene = await Chosen();
        var (person, mission, agent) = await OfOneAccount(scene);

        await Sweep();

        (await AgentOf(mission)).ShouldBe(agent.Id);
        (await Reasons(mission)).ShouldContain(("LinkFellowsByAccount", "Même compte"));
        person.Email.ShouldNotBe(agent.Email);
        var version = await Version(mission);
        await Sweep();
        (await Version(mission)).ShouldBe(version);
    }

    [Fact]
    public async Task What_the_programme_untied_is_not_tied_again_by_itself_but_still_proposed()
    {
        var scene = await Chosen();
        var (_, mission, agent) = await OfOneAccount(scene);
        await Sweep();
        (await As(scene.Programme, new LinkFellowAgent(mission.Id, await Version(mission), null))).Errors.ShouldBeEmpty();

        await Sweep();

        (await AgentOf(mission)).ShouldBeNull();
        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.Single().ShouldSatisfyAllConditions(p => p.Agent.ShouldBe(agent.Id), p => p.By.ShouldBe(AgentLink.SameAccount));
    }

    [Fact]
    public async Task An_account_that_speaks_for_one_and_an_address_for_another_leave_the_choice_to_somebody()
    {
        var scene = await Chosen();
        var (_, mission, agent) = await OfOneAccount(scene);
        var namesake = await Data.Mission(scene.Cohort, scene.Challenge, agent.Email);

        await Sweep();

        ((await AgentOf(mission)), (await AgentOf(namesake))).ShouldBe((null, null));
        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_agents_of_one_account_are_proposed_and_neither_is_tied_by_itself()
    {
        var scene = await Chosen();
        var (person, mission, _) = await OfOneAccount(scene);
        await Tied(await Data.Serving(scene.Employer, sinceDaysAgo: 30), person);

        await Sweep();

        (await AgentOf(mission)).ShouldBeNull();
        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_fellows_are_never_tied_to_one_agent_whatever_the_way()
    {
        var scene = await Chosen();
        var (first, agent) = await Matched(scene);
        var otherCohort = await Data.Cohort(scene.Programmes, PhaseKind.Missions, 10);
        var second = await Data.Mission(otherCohort, await Data.Chosen(otherCohort, scene.Programmes, await Data.Account()));
        (await As(scene.Programme, new LinkFellowAgent(second.Id, second.Version, agent.Email))).Errors.ShouldBeEmpty();

        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.ShouldBeEmpty();
        (await As(scene.Programme, new LinkMatchedAgent(first.Id, first.Version, agent.Id))).Error.ShouldBe(MissionErrors.NotTheAgent);
        (await As(scene.Programme, new LinkFellowAgent(first.Id, first.Version, agent.Email))).Error.ShouldBe(MissionErrors.AgentOfAnother);
        await Sweep();
        (await AgentOf(first)).ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_who_was_a_fellow_twice_is_one_agent()
    {
        var scene = await Chosen();
        var (person, first, agent) = await OfOneAccount(scene);
        var later = await Data.Cohort(scene.Programmes, PhaseKind.Missions, 10);
        var second = await Data.Mission(later, await Data.Chosen(later, scene.Programmes, await Data.Account()), person.Email);

        await Sweep();

        ((await AgentOf(first)), (await AgentOf(second))).ShouldBe((agent.Id, agent.Id));
    }

    [Fact]
    public async Task Who_was_an_agent_before_the_mission_was_not_recruited_and_is_neither_proposed_nor_tied()
    {
        var scene = await Chosen();
        var (_, mission, agent) = await OfOneAccount(scene, sinceDaysAgo: 730);

        await Sweep();

        (await AgentOf(mission)).ShouldBeNull();
        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.ShouldBeEmpty();
        (await As(scene.Programme, new LinkMatchedAgent(mission.Id, mission.Version, agent.Id))).Error.ShouldBe(MissionErrors.NotTheAgent);
    }

    [Fact]
    public async Task Of_two_who_tie_two_fellows_to_one_agent_at_once_one_is_refused()
    {
        var scene = await Chosen();
        var agent = await Data.Serving(scene.Employer, await Data.Account());
        var missions = new[] { await Data.Mission(scene.Cohort, scene.Challenge), await Data.Mission(scene.Cohort, scene.Challenge) };

        var linked = await Task.WhenAll(missions.Select(m => As(scene.Programme, new LinkFellowAgent(m.Id, m.Version, agent.Email))));

        linked.SelectMany(l => l.Errors).ShouldBe([MissionErrors.AgentOfAnother]);
    }

    /// <summary>Transactions of SQLite follow each other from their first moment: these begin as those of a server do, and lock nothing before they must.</summary>
    [Fact]
    public async Task Who_ties_an_agent_waits_for_another_who_ties_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("dinumtalent-");
        await using (var first = await Deferred(folder.FullName))
        await using (var second = await Deferred(folder.FullName))
        {
            var agent = AgentId.New();
            (await first.MissionsOf(agent, Stop)).ShouldBeEmpty();
            (await Should.ThrowAsync<SqliteException>(() => second.MissionsOf(agent, Stop))).SqliteErrorCode.ShouldBe(5, "busy");
            await first.Database.RollbackTransactionAsync(Stop);
            (await second.MissionsOf(agent, Stop)).ShouldBeEmpty();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Any_other_agent_is_refused_and_so_is_somebody_who_still_serves_as_a_fellow()
    {
        var scene = await Chosen();
        var mission = await Data.Mission(scene.Cohort, scene.Challenge);
        var stranger = await Data.Serving(scene.Employer, sinceDaysAgo: 30);
        var serving = Agent.Hire(
            mission.Name, EmailAddress.Create(mission.Email).Value, new ContractTerms(EmploymentStatus.Fellow, Category.A, LegalBasis.NeedOfService, scene.Employer.Id, null, Period.Create(Data.Today.AddDays(-50), Data.Today.AddDays(250)).Value), Data.Today).Value;
        await Data.Save(serving);

        (await As(scene.Programme, new CohortAlumni(scene.Cohort.Id))).Value.Proposals.ShouldBeEmpty();
        foreach (var agent in new[] { stranger, serving }) (await As(scene.Programme, new LinkMatchedAgent(mission.Id, mission.Version, agent.Id))).Error.ShouldBe(MissionErrors.NotTheAgent);
    }

    /// <summary>A fellow and an agent with the same address and no account.</summary>
    private async Task<(Mission Mission, Agent Agent)> Matched(Scene scene)
    {
        var person = new Person(UserId.New(), "Lou", TestData.Unique("Martin"), $"{TestData.Unique("lou")}@exemple.fr");
        return (await Data.Mission(scene.Cohort, scene.Challenge, person.Email), await Data.Serving(scene.Employer, person, sinceDaysAgo: 30));
    }

    /// <summary>A fellow of the confirmed address of an account, to which an agent of another address is tied.</summary>
    private async Task<(Person Person, Mission Mission, Agent Agent)> OfOneAccount(Scene scene, int sinceDaysAgo = 30)
    {
        var person = await Data.Account();
        var agent = await Data.Serving(scene.Employer, person with { Email = $"{TestData.Unique("pro")}@exemple.gouv.fr" }, sinceDaysAgo: sinceDaysAgo);
        await Tied(agent, person);
        return (person, await Data.Mission(scene.Cohort, scene.Challenge, person.Email), agent);
    }

    private static async Task<TalentDbContext> Deferred(string folder)
    {
        var services = new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();
        var options = new DbContextOptionsBuilder<TalentDbContext>();
        options.UseApplicationServiceProvider(services);
        options.Use(new DatabaseOptions { Provider = DatabaseOptions.Sqlite, ConnectionString = $"Data Source={Path.Combine(folder, "own.db")};Pooling=False", CommandTimeout = 1 }, folder);
        var db = new TalentDbContext(options.Options);
        await db.Database.EnsureCreatedAsync(Stop);
        await db.Database.OpenConnectionAsync(Stop);
        await db.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout=100", Stop);
        await db.Database.UseTransactionAsync(((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true), Stop);
        return db;
    }

    private Task Tied(Agent agent, Person person) => Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => a.Tie(person.Id));

    private async Task Sweep() => (await Site.AsSystem(services => services.GetRequiredService<MediatR.IMediator>().Send(new LinkFellowsByAccount(), Stop))).Errors.ShouldBeEmpty();

    private Task<AgentId?> AgentOf(Mission mission) => Data.Read(db => db.Set<Mission>().Where(m => m.Id == mission.Id).Select(m => m.AgentId).SingleAsync(Stop));

    private Task<long> Version(Mission mission) => Data.Read(db => db.Set<Mission>().Where(m => m.Id == mission.Id).Select(m => m.Version).SingleAsync(Stop));

    private async Task<List<(string, string?)>> Reasons(Mission mission) =>
        [.. (await Data.Read(db => db.Set<AuditEntry>().Where(e => e.EntityId == mission.Id.Value).Select(e => new { e.Action, e.Reason }).ToListAsync(Stop))).Select(e => (e.Action, e.Reason))];

    private async Task<Scene> Chosen()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Missions, 10);
        return new Scene(organisation, cohort, await Data.Chosen(cohort, organisation, await Data.Account()), await Data.Staff(Role.ProgrammeManager, organisation), await Data.Ministry());
    }

    private sealed record Scene(Organisation Programmes, Cohort Cohort, Challenge Challenge, Person Programme, Organisation Employer);
}
