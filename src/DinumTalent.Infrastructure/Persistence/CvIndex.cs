using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>
/// Words that find applications by their CVs; the same on both providers. A CV has hundreds of words where other owners have
/// twenty: rows are two numbers, and stand in the order in which they are answered.
/// </summary>
internal static class CvIndex
{
    /// <summary>Distinct words of one CV; further ones don't find it.</summary>
    private const int MostWords = 3_000;

    /// <summary>Words of a query that are looked for.</summary>
    private const int MostSought = 8;

    /// <summary>Shorter words are looked for as they are; others find those that begin with them too.</summary>
    private const int ShortestBeginning = 4;

    private const int MostBeginnings = 100;

    /// <summary>Beyond, it no longer matters how common a word is.</summary>
    private const int Common = 20_000;

    /// <summary>Seconds since 2000 above, chance below.</summary>
    private const int ChanceBits = 29;

    private static readonly DateTime Origin = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static long KeyOf(DateTime sentAt) =>
        ((long)Math.Max(0, (sentAt - Origin).TotalSeconds) << ChanceBits) | (uint)RandomNumberGenerator.GetInt32(1 << ChanceBits);

    public static long IdOf(string word) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    /// <summary>Folded words, each once, single letters included: some name a language.</summary>
    public static IEnumerable<string> WordsOf(string text) => TextWord.In(text).Select(w => Spelling.Cut(w.Folded)).Distinct(StringComparer.Ordinal).Take(MostWords);

    public static async Task Write(TalentDbContext db, CvReading reading, JobApplication application, CancellationToken cancellationToken)
    {
        var held = await db.Set<CvEntry>().SingleOrDefaultAsync(e => e.ApplicationId == application.Id, cancellationToken);
        if (held?.ReadingId == reading.Id) return;
        // Its uses go with it.
        if (held is not null) await db.Set<CvEntry>().Where(e => e.Key == held.Key).ExecuteDeleteAsync(cancellationToken);

        var words = WordsOf(reading.Text).ToDictionary(IdOf);
        await Spell(db, words, cancellationToken);
        var entry = new CvEntry { Key = KeyOf(application.SentAt), ApplicationId = application.Id, VacancyId = application.VacancyId, ReadingId = reading.Id };
        // By hand and at once: uses refer to it, and there are hundreds of them.
        await new BulkWriter(db).Write([entry], cancellationToken);
        await new BulkWriter(db).Write([.. words.Keys.Select(id => new CvUse { WordId = id, EntryKey = entry.Key })], cancellationToken);
    }

    private static async Task Spell(TalentDbContext db, Dictionary<long, string> words, CancellationToken cancellationToken)
    {
        var known = new HashSet<long>();
        foreach (var some in words.Keys.Chunk(500))
        {
            known.UnionWith(await db.Set<CvWord>().Where(w => EF.Parameter(some).Contains(w.Id)).Select(w => w.Id).ToListAsync(cancellationToken));
        }

        var added = words.Where(w => !known.Contains(w.Key)).ToList();
        await new BulkWriter(db).Write([.. added.Select(w => new CvWord { Id = w.Key, Word = w.Value })], cancellationToken);
        await new BulkWriter(db).Write([.. added.SelectMany(w => Spelling.Trigrams(w.Value).Select(t => new CvTrigram { Trigram = t, WordId = w.Key }))], cancellationToken);
    }

    /// <summary>Entries that hold every word of the query, the latest first.</summary>
    /// <param name="db">The store.</param>
    /// <param name="reached">Those that may be found.</param>
    /// <param name="isFew">Whether those are few enough to look at each.</param>
    /// <param name="query">As typed.</param>
    /// <param name="paging">Which of them.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async Task<CvMatches> Find(TalentDbContext db, IQueryable<CvEntry> reached, bool isFew, string query, Paging paging, CancellationToken cancellationToken)
    {
        var sought = TextWord.In(CvText.Of(query)).Select(w => Spelling.Cut(w.Folded)).Distinct(StringComparer.Ordinal).Take(MostSought).ToList();
        if (sought.Count == 0) return CvMatches.None;
        var (alternatives, terms) = (new List<long[]>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in sought)
        {
            var matching = await Matching(db, word, cancellationToken);
            if (matching.Count == 0) return CvMatches.None;
            terms.UnionWith(matching);
            alternatives.Add([.. matching.Select(IdOf)]);
        }

        var found = isFew ? Each(db, reached, alternatives) : FromRarest(db, reached, await ByRarity(db, alternatives, cancellationToken));
        var total = await found.OrderByDescending(e => e.Key).Take(CvMatches.MostCounted + 1).CountAsync(cancellationToken);
        var page = paging.Within(total);
        return new CvMatches(
            await found.OrderByDescending(e => e.Key).Skip(page.Skip).Take(page.Size).Select(e => e.ApplicationId).ToListAsync(cancellationToken), total, terms);
    }

    private static IQueryable<CvEntry> Each(TalentDbContext db, IQueryable<CvEntry> entries, IEnumerable<long[]> alternatives)
    {
        foreach (var ids in alternatives)
        {
            entries = ids is [var only]
                ? entries.Where(e => db.Set<CvUse>().Any(u => u.WordId == only && u.EntryKey == e.Key))
                : entries.Where(e => db.Set<CvUse>().Any(u => ids.Contains(u.WordId) && u.EntryKey == e.Key));
        }

        return entries;
    }

    private static IQueryable<CvEntry> FromRarest(TalentDbContext db, IQueryable<CvEntry> entries, List<long[]> rarestFirst)
    {
        var rarest = rarestFirst[0];
        var holding = rarest is [var only]
            ? db.Set<CvUse>().Where(u => u.WordId == only).Join(entries, u => u.EntryKey, e => e.Key, (_, e) => e)
            : entries.Where(e => db.Set<CvUse>().Where(u => rarest.Contains(u.WordId)).Select(u => u.EntryKey).Contains(e.Key));
        return Each(db, holding, rarestFirst.Skip(1));
    }

    private static async Task<List<long[]>> ByRarity(TalentDbContext db, List<long[]> alternatives, CancellationToken cancellationToken)
    {
        if (alternatives.Count == 1) return alternatives;
        var counted = new List<(long[] Ids, int Count)>();
        foreach (var ids in alternatives)
        {
            counted.Add((ids, await db.Set<CvUse>().Where(u => ids.Contains(u.WordId)).OrderBy(u => u.WordId).ThenBy(u => u.EntryKey).Take(Common).CountAsync(cancellationToken)));
        }

        return [.. counted.OrderBy(c => c.Count).Select(c => c.Ids)];
    }

    /// <summary>Known words that a word of a query stands for: itself, those that begin with it or, when there are none, those that are nearly spelt like it.</summary>
    private static async Task<List<string>> Matching(TalentDbContext db, string word, CancellationToken cancellationToken)
    {
        var exact = await db.Set<CvWord>().AnyAsync(w => w.Word == word, cancellationToken);
        if (exact && word.Length < ShortestBeginning) return [word];
        if (word.Length < ShortestBeginning - 1) return [];
        var end = word + '\uffff';
#pragma warning disable CA1309 // Translated to >= and < on a column that compares code by code.
        var beginning = await db.Set<CvWord>().Where(w => string.Compare(w.Word, word) >= 0 && string.Compare(w.Word, end) < 0)
            .OrderBy(w => w.Word.Length).ThenBy(w => w.Word).Take(MostBeginnings).Select(w => w.Word).ToListAsync(cancellationToken);
#pragma warning restore CA1309
        return beginning.Count > 0 ? beginning : await Like(db, word, cancellationToken);
    }

    private static async Task<List<string>> Like(TalentDbContext db, string word, CancellationToken cancellationToken)
    {
        if (word.Length < Spelling.ShortestMistaken) return [];
        var trigrams = Spelling.Trigrams(word);
        var shared = Spelling.Shared(trigrams);
        var candidates = await db.Set<CvTrigram>().Where(t => trigrams.Contains(t.Trigram))
            .GroupBy(t => t.WordId)
            .Select(g => new { WordId = g.Key, Count = g.Count() })
            .Where(g => g.Count >= shared)
            .Join(db.Set<CvWord>(), g => g.WordId, w => w.Id, (g, w) => new { w.Word, g.Count })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Word)
            .Take(Spelling.MostLike)
            .Select(g => g.Word)
            .ToListAsync(cancellationToken);
        return candidates.Where(c => Spelling.IsLike(word, c)).ToList();
    }
}
