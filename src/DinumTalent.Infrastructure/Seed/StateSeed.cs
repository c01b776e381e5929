using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Demo;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Talents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Seed;

/// <summary>How far a seeding got.</summary>
/// <param name="Phase">In French, for the operator.</param>
public sealed record SeedProgress(string Phase, int Done, int Total);

/// <summary>
/// Fills a database with invented data of the size of the State, to measure and to try: the same for one seed and one
/// day, identifiers apart. Each step is one transaction: what was cut short goes on where it stopped.
/// </summary>
public static class StateSeed
{
    public const int Organisations = 3_000;
    public const int Agents = 100_000;
    public const int SkillsOfAnAgent = 15;
    public const int Vacancies = 10_000;
    public const int OpenVacancies = 600;

    /// <summary>Codes of the administrations that only a seeding makes begin so.</summary>
    private const string CodePrefix = "SEMIS-";

    private const int AgentsAtOnce = 2_500;
    private const int VacanciesAtOnce = 250;

    /// <summary>Fills what lacks.</summary>
    /// <param name="services">Of a scope that acts as the system.</param>
    /// <param name="seed">Another one gives other data.</param>
    /// <param name="agents">How many agents; <see cref="Agents"/> for the reference data.</param>
    /// <param name="vacancies">How many vacancies, with thirty applications each; <see cref="Vacancies"/> for the reference data.</param>
    /// <param name="progress">Told after each step.</param>
    /// <param name="cancellationToken">Stops after the step at hand.</param>
    /// <returns>A refusal when the database holds data of another origin.</returns>
    public static async Task<Result> Fill(
        IServiceProvider services, int seed, int agents, int vacancies, IProgress<SeedProgress> progress, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<TalentDbContext>();
        var bulk = new BulkWriter(db);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await SqlitePragmas.KeepPages(db.Database.GetDbConnection(), cancellationToken);
        if (await db.Organisations.AnyAsync(cancellationToken))
        {
            if (!await db.Organisations.AnyAsync(o => o.Code.StartsWith(CodePrefix), cancellationToken)) return NotEmpty;
        }
        else
        {
            await FillReferential(db, bulk, cancellationToken);
        }

        progress.Report(new SeedProgress("Administrations et référentiel", 1, 1));
        var today = services.GetRequiredService<TimeProvider>().Today();
        await FillAgents(db, bulk, seed, agents, today, progress, cancellationToken);
        await TalentChange.TellThatAllChanged(db, services.GetRequiredService<TimeProvider>().UtcNow(), cancellationToken);
        await FillRecruitments(db, bulk, seed, vacancies, today, progress, cancellationToken);
        return Result.Success;
    }

    private static readonly Error NotEmpty = new("seed.not-empty",
        "La base contient déjà d’autres données : indiquez une base vide, ou une base que ce remplissage a commencée.", ErrorKind.Conflict);

    private static Task FillReferential(TalentDbContext db, BulkWriter bulk, CancellationToken cancellationToken) => Whole(db, async () =>
    {
        var referential = new DemoReferential();
        var parents = referential.Organisations.Values.Where(o => o.Kind is not (OrganisationKind.State or OrganisationKind.Ministry)).ToList();
        var (organisations, links) = (referential.Organisations.Values.ToList(), referential.Links.ToList());
        var linksOf = links.ToLookup(l => l.DescendantId);
        for (var i = organisations.Count; i < Organisations; i++)
        {
            var parent = parents[i % parents.Count];
            var number = i.ToString("0000", CultureInfo.InvariantCulture);
            var added = Organisation.Create(CodePrefix + number, $"Service {number} – {parent.ShortName}", null, OrganisationKind.Service, parent.Id, parent.City).Value;
            organisations.Add(added);
            links.AddRange(OrganisationLink.For(added.Id, linksOf[parent.Id]));
        }

        await bulk.Write(organisations, cancellationToken);
        await bulk.Write(links, cancellationToken);
        await bulk.Write(referential.Skills.Values.OrderBy(s => s.ParentId is not null).ToList(), cancellationToken);
        await bulk.Write(referential.Families.Values, cancellationToken);
        await bulk.Write(referential.Jobs.Values, cancellationToken);
    }, cancellationToken);

    private static async Task FillAgents(TalentDbContext db, BulkWriter bulk, int seed, int total, DateOnly today, IProgress<SeedProgress> progress, CancellationToken cancellationToken)
    {
        const string phase = "Agents et compétences";
        var places = await db.Organisations.AsNoTracking().Where(o => o.Code.StartsWith(CodePrefix)).OrderBy(o => o.Code).Select(o => o.Id).ToListAsync(cancellationToken);
        var jobs = await db.JobProfiles.AsNoTracking().OrderBy(p => p.Code).ToListAsync(cancellationToken);
        var skills = await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group).OrderBy(s => s.Code).Select(s => s.Id).ToListAsync(cancellationToken);
        var invent = new SeedAgents(seed, today, places, jobs, Shuffled(skills, seed));
        var words = new SearchTermWriter(db, bulk, nameof(Agent));

        for (var done = await db.Set<Agent>().CountAsync(cancellationToken); done < total; done += AgentsAtOnce)
        {
            var made = Enumerable.Range(done, Math.Min(AgentsAtOnce, total - done)).Select(invent.Agent).ToList();
            GiveManagers(made.Select(m => m.Agent));
            foreach (var (agent, _) in made) agent.TakeEvents();
            await Whole(db, async () =>
            {
                await bulk.Write(made.Select(m => m.Agent).OrderBy(a => a.ManagerId is not null).ToList(), cancellationToken);
                await bulk.Write(made.SelectMany(m => m.Assessments).ToList(), cancellationToken);
                await words.Write(made.Select(m => m.Agent), cancellationToken);
            }, cancellationToken);
            progress.Report(new SeedProgress(phase, Math.Min(done + AgentsAtOnce, total), total));
        }
    }

    private static async Task FillRecruitments(TalentDbContext db, BulkWriter bulk, int seed, int total, DateOnly today, IProgress<SeedProgress> progress, CancellationToken cancellationToken)
    {
        const string phase = "Offres et candidatures";
        var places = await db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Directorate || o.Kind == OrganisationKind.Agency)
            .OrderBy(o => o.Code).Select(o => o.Id).ToListAsync(cancellationToken);
        var jobs = await db.JobProfiles.AsNoTracking().ToListAsync(cancellationToken);
        var labels = await db.Skills.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var agents = await db.Set<Agent>().AsNoTracking().OrderBy(a => a.RegistrationNumber).Select(a => a.Id).Take(total).ToListAsync(cancellationToken);
        var invent = new SeedRecruitments(seed, today, places, jobs, labels, agents, Math.Max(1, total / (Vacancies / OpenVacancies)));
        var words = new SearchTermWriter(db, bulk, nameof(Domain.Recruitment.Vacancy));

        for (var done = await db.Set<Domain.Recruitment.Vacancy>().CountAsync(cancellationToken); done < total; done += VacanciesAtOnce)
        {
            var made = Enumerable.Range(done, Math.Min(VacanciesAtOnce, total - done)).Select(invent.Recruitment).ToList();
            await Whole(db, async () =>
            {
                await bulk.Write(made.Select(m => m.Vacancy).ToList(), cancellationToken);
                await bulk.Write(made.SelectMany(m => m.Applications).ToList(), cancellationToken);
                await words.Write(made.Select(m => m.Vacancy), cancellationToken);
            }, cancellationToken);
            progress.Report(new SeedProgress(phase, Math.Min(done + VacanciesAtOnce, total), total));
        }
    }

    /// <summary>The first of each administration in a step leads the others who serve there.</summary>
    private static void GiveManagers(IEnumerable<Agent> agents)
    {
        foreach (var team in agents.Where(a => a.DepartedOn is null).GroupBy(a => a.OrganisationId))
        {
            var manager = team.First();
            foreach (var agent in team.Skip(1)) agent.Place(agent.City, manager.Id);
        }
    }

    private static List<SkillId> Shuffled(List<SkillId> skills, int seed)
    {
        var shuffled = skills.ToArray();
        new Random(seed).Shuffle(shuffled);
        return [.. shuffled];
    }

    private static Task Whole(TalentDbContext db, Func<Task> write, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await write();
            await transaction.CommitAsync(cancellationToken);
        });
}
