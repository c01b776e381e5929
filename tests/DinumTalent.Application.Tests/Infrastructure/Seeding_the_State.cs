using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Seed;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Infrastructure;

/// <summary>The reference data, in small: a database of its own.</summary>
public sealed class Seeding_the_State : IAsyncDisposable
{
    private readonly WebSite site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task goes_on_where_it_stopped_and_writes_what_the_model_reads()
    {
        var steps = new List<SeedProgress>();
        (await Fill(agents: 2_500, vacancies: 250, new Told(steps.Add))).IsSuccess.ShouldBeTrue();
        (await Fill(agents: 3_000, vacancies: 250, new Told(steps.Add))).IsSuccess.ShouldBeTrue();

        await site.AsSystem(async services =>
        {
            var db = services.GetRequiredService<TalentDbContext>();
            (await db.Set<Agent>().CountAsync(Stop)).ShouldBe(3_000);
            (await db.Set<Agent>().Select(a => a.RegistrationNumber).Distinct().CountAsync(Stop)).ShouldBe(3_000);
            (await db.Organisations.CountAsync(Stop)).ShouldBe(StateSeed.Organisations);
            (await db.Set<SkillAssessment>().CountAsync(s => s.ValidUntil == null, Stop)).ShouldBe(3_000 * StateSeed.SkillsOfAnAgent);
            var agent = await db.Set<Agent>().AsNoTracking().SingleAsync(a => a.RegistrationNumber == "000042", Stop);
            agent.Contracts.ShouldNotBeEmpty();
            (await db.Search(nameof(Agent), "000042", 10, Stop)).ShouldBe([agent.Id.Value]);
            (await db.Set<Vacancy>().CountAsync(v => v.Status == VacancyStatus.Published, Stop)).ShouldBe(15);
            var application = await db.Set<JobApplication>().AsNoTracking().FirstAsync(a => a.Status == ApplicationStatus.Refused, Stop);
            application.History.Count.ShouldBeGreaterThan(1);
            application.Cv.Name.ShouldBe("CV.pdf");
        });
        steps.ShouldContain(s => s.Phase == "Offres et candidatures" && s.Done == 250);
    }

    [Fact]
    public async Task gives_the_same_agents_for_the_same_seed()
    {
        await Fill(agents: 50, vacancies: 0, new Told(_ => { }));
        var other = new WebSite();
        await using (other.ConfigureAwait(false))
        {
            await Fill(agents: 50, vacancies: 0, new Told(_ => { }), other);

            (await People(other)).ShouldBe(await People(site));
        }
    }

    [Fact]
    public async Task leaves_a_database_of_other_origin_alone()
    {
        await new TestData(site).Ministry();

        (await Fill(agents: 50, vacancies: 0, new Told(_ => { }))).Error.Code.ShouldBe("seed.not-empty");
    }

    private static Task<List<string>> People(WebSite of) => of.AsSystem(services => services.GetRequiredService<TalentDbContext>().Set<Agent>()
        .OrderBy(a => a.RegistrationNumber).Select(a => a.Email + " " + a.ArrivedOn + " " + a.DepartedOn + " " + a.GrossPay).ToListAsync(Stop));

    private Task<Domain.Common.Result> Fill(int agents, int vacancies, IProgress<SeedProgress> progress, WebSite? of = null) =>
        (of ?? site).AsSystem(services => StateSeed.Fill(services, 1, agents, vacancies, progress, Stop));

    private sealed class Told(Action<SeedProgress> tell) : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value) => tell(value);
    }
}
