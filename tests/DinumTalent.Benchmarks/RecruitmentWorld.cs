using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Benchmarks;

/// <summary>10,000 vacancies of which 600 are open, one with 500 applications; the same for one seed.</summary>
internal sealed class RecruitmentWorld(WebSite site)
{
    public const int VacancyCount = 10_000;
    public const int OpenCount = 600;
    public const int BoardCount = 500;

    private static readonly string[] Words = [.. Enumerable.Range(0, 1500).Select(i => "mot" + (i * 7919 % 1500).ToString("x3", System.Globalization.CultureInfo.InvariantCulture))];

    private readonly Random random = new(42);
    private readonly HashSet<string> known = [];

    public TestData Data { get; } = new(site);

    public Vacancy Board { get; private set; } = null!;

    public Vacancy Open { get; private set; } = null!;

    public Person Recruiter { get; private set; } = null!;

    private readonly List<string> facets = [];

    /// <summary>Requests that fit what was filled in.</summary>
    public PublicQueries Queries() => new(Words, facets);

    public async Task Fill()
    {
        var ministries = new List<Organisation>();
        for (var i = 0; i < 12; i++) ministries.Add(await Data.Ministry());
        var profiles = new List<JobProfile>();
        for (var i = 0; i < 20; i++) profiles.Add(await Data.JobProfile());
        facets.AddRange(ministries.Select(m => $"ministere={m.Id}").Concat(profiles.Select(p => $"metier={p.Id}")));
        facets.AddRange(Enumerable.Range(0, 25).Select(d => "lieu=" + Uri.EscapeDataString("Département " + d)));
        Recruiter = await Data.Staff(Role.Recruiter, ministries[0]);

        for (var done = 0; done < VacancyCount; done += 500)
        {
            var batch = Enumerable.Range(done, 500).Select(i => Vacancy(i, ministries[i % 12], profiles[i % 20])).ToList();
            Board ??= batch[0];
            Open ??= batch[12];
            await SaveInBulk(batch);
        }

        await Save(Enumerable.Range(0, BoardCount).Select(i => Data.Received(Board, i)).ToList());
    }

    /// <summary>With delays, so that what is late is looked for.</summary>
    private static readonly StagePlan Stages = new(8, [new("Présélection", 10), new("Entretien", 4), new("Proposition", 10)]);

    private Vacancy Vacancy(int number, Organisation organisation, JobProfile profile)
    {
        var isOpen = number < OpenCount;
        var published = Data.Today.AddDays(isOpen ? -number % 50 : -400 - (number % 2000));
        var vacancy = Domain.Recruitment.Vacancy.Draft(new VacancyTerms
        {
            Title = $"Développeur {Text(4)} F/H",
            OrganisationId = organisation.Id,
            JobProfileId = profile.Id,
            Category = Category.A,
            IsPermanent = true,
            Opening = Opening.Vacant,
            Basis = number % 2 == 0 ? LegalBasis.NoCorps : LegalBasis.NeedOfService,
            DurationMonths = number % 2 == 0 ? null : 36,
            Missions = Text(60),
            Profile = Text(20),
            City = "Ville " + (number % 40),
            Department = "Département " + (number % 25),
            TeleworkDays = number % 4,
            StartsOn = Data.Today.AddDays(90),
            Posts = 1,
            Deadline = isOpen ? Data.Today.AddDays(10 + (number % 40)) : published.AddDays(40),
            Contact = "recrutement@exemple.fr",
            Requirements = profile.Requirements,
        }, new Dictionary<SkillId, string>(), null, Data.Now.AddDays(-60), Stages).Value;
        vacancy.Publish(published);
        if (!isOpen) vacancy.Close(published.AddDays(41));
        return vacancy;
    }

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2))]));

    private Task Save(IReadOnlyCollection<IAggregateRoot> rows) => site.AsSystem(async services =>
    {
        var db = services.GetRequiredService<TalentDbContext>();
        foreach (var row in rows) row.TakeEvents();
        ((DbContext)db).AddRange(rows);
        await db.SaveChangesAsync();
    });

    /// <summary>The rows that saving would write, without the trail: 800,000 of them are words.</summary>
    private Task SaveInBulk(IReadOnlyCollection<Vacancy> vacancies) => site.AsSystem(async services =>
    {
        await using (var db = new TalentDbContext(services.GetRequiredService<DbContextOptions<TalentDbContext>>()))
        {
            db.AddRange(vacancies);
            await db.SaveChangesAsync();
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        var term = Insert(connection, transaction, "INSERT INTO SearchTerms (\"Index\", Term, OwnerId, Weight) VALUES ('Vacancy', $a, $b, $c)");
        var trigram = Insert(connection, transaction, "INSERT INTO SearchTrigrams (\"Index\", Trigram, Term) VALUES ('Vacancy', $a, $b)");
        foreach (var vacancy in vacancies)
        {
            var words = vacancy.SearchTexts().SelectMany(t => FoldedText.Words(t.Text).Where(w => w.Length > 1).Select(w => (Word: Spelling.Cut(w), t.Weight)));
            foreach (var word in words.GroupBy(w => w.Word))
            {
                term(word.Key, vacancy.Id.ToString().ToUpperInvariant(), word.Max(w => w.Weight));
                if (!known.Add(word.Key)) continue;
                foreach (var three in Spelling.Trigrams(word.Key)) trigram(three, word.Key, 0);
            }
        }

        await transaction.CommitAsync();
    });

    private static Action<object, object, object> Insert(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        var (a, b, c) = (command.Parameters.AddWithValue("$a", ""), command.Parameters.AddWithValue("$b", ""), command.Parameters.AddWithValue("$c", 0));
        return (first, second, third) =>
        {
            (a.Value, b.Value, c.Value) = (first, second, third);
            command.ExecuteNonQuery();
        };
    }
}
