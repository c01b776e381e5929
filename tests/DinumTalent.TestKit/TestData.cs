using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <summary>Builds what a test needs, through the domain and the real store; every name is new, so that tests share a database.</summary>
public sealed class TestData(WebSite site)
{
    private static readonly SemaphoreSlim RootGate = new(1, 1);
    private static readonly string PasswordHash = new PasswordHasher<Account>().HashPassword(new Account(), Person.Password);
    private static int counter;

    public DateOnly Today => site.Clock.Today();

    public DateTime Now => site.Clock.UtcNow();

    /// <summary>A word that no other test uses.</summary>
    public static string Unique(string prefix) => $"{prefix}{Interlocked.Increment(ref counter)}x{Random.Shared.Next(1000, 9999)}";

    /// <summary>Adds and saves, as the system.</summary>
    public Task Save(params IAggregateRoot[] aggregates) => site.AsSystem(async services =>
    {
        var db = services.GetRequiredService<TalentDbContext>();
        await Alone(db, () =>
        {
            foreach (var aggregate in aggregates) ((DbContext)db).Add(aggregate);
            return Task.CompletedTask;
        });
    });

    /// <summary>Loads, changes by a verb, saves.</summary>
    public Task Change<T>(Func<IQueryable<T>, Task<T>> find, Action<T> change) where T : class, IAggregateRoot => site.AsSystem(async services =>
    {
        var db = services.GetRequiredService<TalentDbContext>();
        await Alone(db, async () => change(await find(db.Set<T>())));
    });

    /// <summary>Changes several aggregates by one verb and saves them together.</summary>
    public Task Together(Func<TalentDbContext, Task> change) => site.AsSystem(async services =>
    {
        var db = services.GetRequiredService<TalentDbContext>();
        await Alone(db, () => change(db));
    });

    public Task<T> Read<T>(Func<TalentDbContext, Task<T>> read) => site.AsSystem(services => read(services.GetRequiredService<TalentDbContext>()));

    public Task<Vacancy> Reload(Vacancy vacancy) => Read(db => db.Set<Vacancy>().AsNoTracking().SingleAsync(v => v.Id == vacancy.Id));

    public Task<JobApplication> Reload(JobApplication application) => Read(db => db.Set<JobApplication>().AsNoTracking().SingleAsync(a => a.Id == application.Id));

    /// <summary>The State, above all ministries; one a database.</summary>
    public async Task<Organisation> State()
    {
        await RootGate.WaitAsync();
        try
        {
            if (await Read(db => db.Set<Organisation>().AsNoTracking().FirstOrDefaultAsync(o => o.Kind == OrganisationKind.State)) is { } root) return root;
            return await Place(Organisation.Create("ETAT", "État — filière numérique", "État", OrganisationKind.State, null, null).Value);
        }
        finally
        {
            RootGate.Release();
        }
    }

    public async Task<Organisation> Ministry() => await Below(await State(), OrganisationKind.Ministry);

    public Task<Organisation> Below(Organisation parent, OrganisationKind kind = OrganisationKind.Directorate)
    {
        var name = Unique("Administration ");
        return Place(Organisation.Create(name.Replace(' ', '-'), name, null, kind, parent.Id, "Paris").Value);
    }

    /// <summary>An account with a confirmed address and no role.</summary>
    public Task<Person> Account(string given = "Camille") => site.AsSystem(async services =>
    {
        var family = Unique("Martin");
        var name = PersonName.Create(given, family).Value;
        var email = EmailAddress.Create($"{given}.{family}@exemple.fr".ToLowerInvariant()).Value;
        var account = Infrastructure.Identity.Account.For(UserId.New(), name, email, Now);
        (account.EmailConfirmed, account.PasswordHash) = (true, PasswordHash);
        var db = services.GetRequiredService<TalentDbContext>();
        ((DbContext)db).Add(account);
        await db.SaveChangesAsync();
        return new Person(account.UserId, given, family, email.Value);
    });

    /// <summary>An account with a role within an administration.</summary>
    public async Task<Person> Staff(Role role, Organisation organisation)
    {
        var person = await Account(role.ToString());
        await Grant(person, role, organisation);
        return person;
    }

    public Task Grant(Person person, Role role, Organisation organisation) =>
        Save(new RoleGrant(person.Id, role, organisation.Id, Period.Create(Today.AddDays(-30), null).Value));

    public async Task<Skill> Skill(string? label = null)
    {
        var skill = new Skill(Unique("T."), label ?? Unique("Compétence "), SkillKind.Technical, null, "", []);
        await Save(skill);
        return skill;
    }

    /// <summary>A job that requires two skills, one of them essential.</summary>
    public async Task<JobProfile> JobProfile()
    {
        var family = new JobFamily(Unique("Famille "));
        await Save(family);
        var (essential, desirable) = (await Skill(), await Skill());
        var profile = new JobProfile(Unique("M"), family.Id, Unique("Métier "), "Un métier.",
            [new SkillRequirement(essential.Id, SkillLevel.Mastery, Necessity.Essential), new SkillRequirement(desirable.Id, SkillLevel.Practice, Necessity.Desirable)]);
        await Save(profile);
        return profile;
    }

    /// <summary>A vacancy of an administration, by default published two months ago and closed to applications since yesterday or open, as asked.</summary>
    public async Task<Vacancy> Vacancy(Organisation organisation, Action<VacancyBuilder>? shape = null)
    {
        var builder = new VacancyBuilder(organisation, await JobProfile(), this);
        shape?.Invoke(builder);
        var vacancy = await builder.Build();
        await Save(vacancy);
        return vacancy;
    }

    /// <summary>An application received for a vacancy, at the entry stage.</summary>
    public async Task<JobApplication> Application(Vacancy vacancy, Action<ApplicationBuilder>? shape = null)
    {
        var builder = new ApplicationBuilder(vacancy, this);
        shape?.Invoke(builder);
        var application = builder.Build();
        await Save(application);
        return application;
    }

    /// <summary>The nth of many applications for a vacancy, spread over its stages; not saved.</summary>
    public JobApplication Received(Vacancy vacancy, int number)
    {
        var builder = new ApplicationBuilder(vacancy, this);
        if (number % 5 > 1) builder.AtStage((number % 5) - 1);
        return builder.Build();
    }

    /// <summary>As commands do: what saving reads, such as words that are indexed already, no other writer changes meanwhile.</summary>
    private static Task Alone(TalentDbContext db, Func<Task> work) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await work();
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    });

    private Task<Organisation> Place(Organisation added) => site.AsSystem(async services =>
    {
        var db = services.GetRequiredService<TalentDbContext>();
        var above = added.ParentId is { } parent ? await db.OrganisationLinks.Where(l => l.DescendantId == parent).ToListAsync() : [];
        ((DbContext)db).Add(added);
        ((DbContext)db).AddRange(OrganisationLink.For(added.Id, above));
        await db.SaveChangesAsync();
        return added;
    });
}
