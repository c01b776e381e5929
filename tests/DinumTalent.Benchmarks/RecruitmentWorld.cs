using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
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

    public TestData Data { get; } = new(site);

    public Vacancy Board { get; private set; } = null!;

    public Vacancy Open { get; private set; } = null!;

    public Person Recruiter { get; private set; } = null!;

    public async Task Fill()
    {
        var ministries = new List<Organisation>();
        for (var i = 0; i < 12; i++) ministries.Add(await Data.Ministry());
        var profiles = new List<JobProfile>();
        for (var i = 0; i < 20; i++) profiles.Add(await Data.JobProfile());
        Recruiter = await Data.Staff(Role.Recruiter, ministries[0]);

        for (var done = 0; done < VacancyCount; done += 500)
        {
            var batch = Enumerable.Range(done, 500).Select(i => Vacancy(i, ministries[i % 12], profiles[i % 20])).ToList();
            Board ??= batch[0];
            Open ??= batch[12];
            await Save(batch);
        }

        await Save(Enumerable.Range(0, BoardCount).Select(i => Data.Received(Board, i)).ToList());
    }

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
            Posts = 1,
            Deadline = isOpen ? Data.Today.AddDays(10 + (number % 40)) : published.AddDays(40),
            Contact = "recrutement@exemple.fr",
            Requirements = profile.Requirements,
        }, new Dictionary<SkillId, string>(), null, Data.Now.AddDays(-60)).Value;
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
}
