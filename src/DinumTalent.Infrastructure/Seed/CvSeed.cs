using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Demo;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Seed;

/// <summary>
/// Gives applications of a <see cref="StateSeed"/> a CV that was read and is found by its words: some 200 words, as unevenly
/// common as those of a language. There is no file behind it.
/// </summary>
public static class CvSeed
{
    private const int AtOnce = 1_000;
    private const int Vocabulary = 40_000;
    private const int WordsOfACv = 200;

    /// <summary>Words by how common they are, the most common first.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Common().Concat(Enumerable.Range(0, Vocabulary).Select(i => "mot" + i.ToString("x5", CultureInfo.InvariantCulture))).Distinct().Take(Vocabulary)];

    /// <param name="services">Of a scope that acts as the system.</param>
    /// <param name="seed">Another one gives other texts.</param>
    /// <param name="count">How many CVs at most.</param>
    /// <param name="cancellationToken">Stops after the step at hand.</param>
    /// <returns>How many there are.</returns>
    public static async Task<int> Fill(IServiceProvider services, int seed, int count, CancellationToken cancellationToken)
    {
        var (db, random) = (services.GetRequiredService<TalentDbContext>(), new Random(seed));
        var now = services.GetRequiredService<TimeProvider>().UtcNow();
        await db.Database.OpenConnectionAsync(cancellationToken);
        await SqlitePragmas.KeepPages(db.Database.GetDbConnection(), cancellationToken);
        var applications = await db.Set<JobApplication>().AsNoTracking().Where(a => a.AnonymityNumber == null).OrderBy(a => a.Id).Take(count)
            .Select(a => new Row(a.Id, a.VacancyId, a.SentAt, a.Cv.FileId, a.GivenName, a.FamilyName)).ToListAsync(cancellationToken);
        await Whole(db, () => new BulkWriter(db).Write([.. Words.Select(w => new CvWord { Id = CvIndex.IdOf(w), Word = w })], cancellationToken), cancellationToken);
        await Whole(db, () => new BulkWriter(db).Write([.. Words.SelectMany(w => Spelling.Trigrams(w).Select(t => new CvTrigram { Trigram = t, WordId = CvIndex.IdOf(w) }))], cancellationToken), cancellationToken);
        foreach (var some in applications.Chunk(AtOnce)) await Whole(db, () => Write(db, some, random, now, cancellationToken), cancellationToken);
        return applications.Count;
    }

    private static async Task Write(TalentDbContext db, Row[] applications, Random random, DateTime now, CancellationToken cancellationToken)
    {
        var (bulk, none) = (new BulkWriter(db), new SkillRecogniser([]));
        var (files, readings, entries, uses) = (new List<StoredFileRow>(), new List<CvReading>(), new List<CvEntry>(), new List<CvUse>());
        foreach (var application in applications)
        {
            var words = Enumerable.Range(0, WordsOfACv).Select(_ => Words[Math.Min(Words.Count - 1, (int)Math.Pow(Words.Count, random.NextDouble()) - 1)]).ToList();
            var reading = CvReading.Of(application.File);
            reading.Attempt(now);
            reading.End(CvReadingStatus.Read, $"{application.GivenName} {application.FamilyName}\n{string.Join(' ', words)}", none, now);
            var entry = new CvEntry { Key = CvIndex.KeyOf(application.SentAt), ApplicationId = application.Id, VacancyId = application.Vacancy, ReadingId = reading.Id };
            files.Add(new StoredFileRow { Id = application.File, Name = "CV.pdf", ContentType = "application/pdf", Size = 20_000, ReceivedAt = application.SentAt, ClaimedAt = application.SentAt });
            readings.Add(reading);
            entries.Add(entry);
            uses.AddRange(words.Distinct().Select(w => new CvUse { WordId = CvIndex.IdOf(w), EntryKey = entry.Key }));
        }

        await bulk.Write(files, cancellationToken);
        await bulk.Write(readings, cancellationToken);
        await bulk.Write(entries, cancellationToken);
        await bulk.Write(uses, cancellationToken);
    }

    /// <summary>Of the texts and skills of the demo: what CVs say too.</summary>
    private static IEnumerable<string> Common() => DemoFiles.Json<List<DemoOffer>>("offres.json")
        .SelectMany(o => TextWord.In(CvText.Of($"{o.Titre} {o.Missions} {o.Profil}")))
        .Concat(DemoFiles.Csv("competences.csv").SelectMany(r => TextWord.In($"{r["libelle"]} {r["synonymes"]}")))
        .GroupBy(w => w.Folded).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Spelling.Cut(g.Key));

    private static async Task Whole(TalentDbContext db, Func<Task> step, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await step();
        await transaction.CommitAsync(cancellationToken);
    }

    private sealed record Row(JobApplicationId Id, VacancyId Vacancy, DateTime SentAt, FileId File, string GivenName, string FamilyName);
}
