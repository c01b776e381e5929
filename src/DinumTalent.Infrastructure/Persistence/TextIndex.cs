using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Words that find owners whatever accents, case and small typing mistakes; the same on both providers.</summary>
internal static class TextIndex
{
    private const int OwnersAtOnce = 200;

    /// <summary>Folded words of an owner with the highest weight of the texts that hold them.</summary>
    public static Dictionary<string, int> TermsOf(ISearchable owner)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, weight) in owner.SearchTexts())
        {
            foreach (var word in FoldedText.Words(text).Where(w => w.Length > 1))
            {
                var term = Spelling.Cut(word);
                terms[term] = Math.Max(weight, terms.GetValueOrDefault(term));
            }
        }

        return terms;
    }

    /// <summary>Rewrites the terms of owners, with two queries for each index however many there are.</summary>
    public static async Task Write(TalentDbContext db, IReadOnlyList<(ISearchable Owner, bool IsNew)> owners, CancellationToken cancellationToken)
    {
        foreach (var group in owners.GroupBy(o => o.Owner.SearchIndex)) await Write(db, group.Key, [.. group], cancellationToken);
    }

    private static async Task Write(TalentDbContext db, string index, IReadOnlyList<(ISearchable Owner, bool IsNew)> owners, CancellationToken cancellationToken)
    {
        var known = owners.Where(o => !o.IsNew).Select(o => o.Owner.SearchKey).ToList();
        var old = known.Count == 0 ? null
            : (await db.SearchTerms.Where(t => known.Contains(t.OwnerId) && t.Index == index).ToListAsync(cancellationToken)).ToLookup(t => t.OwnerId);
        var (added, rows) = (new HashSet<string>(StringComparer.Ordinal), new List<SearchTerm>());
        foreach (var (owner, isNew) in owners)
        {
            var wanted = TermsOf(owner);
            foreach (var term in isNew || old is null ? [] : old[owner.SearchKey])
            {
                if (wanted.Remove(term.Term, out var weight)) term.Weight = weight;
                else db.SearchTerms.Remove(term);
            }

            rows.AddRange(wanted.Select(t => new SearchTerm { Index = index, Term = t.Key, OwnerId = owner.SearchKey, Weight = t.Value }));
            added.UnionWith(wanted.Keys);
        }

        await db.AddMany(rows, cancellationToken);
        var terms = added.ToList();
        var spelt = await db.SearchTrigrams.AsNoTracking().Where(t => t.Index == index && EF.Parameter(terms).Contains(t.Term)).Select(t => t.Term).Distinct().ToListAsync(cancellationToken);
        added.ExceptWith(spelt);
        added.ExceptWith(db.SearchTrigrams.Local.Where(t => t.Index == index).Select(t => t.Term));
        await db.AddMany([.. added.SelectMany(term => Spelling.Trigrams(term).Select(t => new SearchTrigram { Index = index, Trigram = t, Term = term }))], cancellationToken);
    }

    /// <summary>Keys of owners that hold every word of the query, best weight first.</summary>
    public static async Task<IReadOnlyList<Guid>> Find(TalentDbContext db, string index, string query, int most, CancellationToken cancellationToken)
    {
        var words = Spelling.WordsOf(query);
        if (words.Count == 0) return [];

        IQueryable<SearchTerm>? found = null;
        foreach (var word in words)
        {
            var matching = await Matching(db, index, word, cancellationToken);
            if (matching is null) return [];
            found = found is null ? matching : found.Where(t => matching.Any(m => m.OwnerId == t.OwnerId));
        }

        return await found!.GroupBy(t => t.OwnerId)
            .Select(g => new { g.Key, Weight = g.Sum(t => t.Weight) })
            .OrderByDescending(g => g.Weight).ThenBy(g => g.Key)
            .Take(most)
            .Select(g => g.Key)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Rows whose term begins with the word or, when none does, is nearly spelt like it; null when there is none.</summary>
    private static async Task<IQueryable<SearchTerm>?> Matching(TalentDbContext db, string index, string word, CancellationToken cancellationToken)
    {
        var end = word + '\uffff';
#pragma warning disable CA1309 // Translated to >= and < on a column that compares code by code.
        var beginning = db.SearchTerms.AsNoTracking().Where(t => t.Index == index && string.Compare(t.Term, word) >= 0 && string.Compare(t.Term, end) < 0);
#pragma warning restore CA1309
        if (await beginning.AnyAsync(cancellationToken)) return beginning;

        var like = await Like(db, index, word, cancellationToken);
        return like.Count == 0 ? null : db.SearchTerms.AsNoTracking().Where(t => t.Index == index && like.Contains(t.Term));
    }

    private static async Task<List<string>> Like(TalentDbContext db, string index, string word, CancellationToken cancellationToken)
    {
        if (word.Length < Spelling.ShortestMistaken) return [];
        var trigrams = Spelling.Trigrams(word);
        var shared = Spelling.Shared(trigrams);
        var candidates = await db.SearchTrigrams.AsNoTracking()
            .Where(t => t.Index == index && trigrams.Contains(t.Trigram))
            .GroupBy(t => t.Term)
            .Select(g => new { Term = g.Key, Count = g.Count() })
            .Where(g => g.Count >= shared)
            .OrderByDescending(g => g.Count).ThenBy(g => g.Term)
            .Take(Spelling.MostLike)
            .Select(g => g.Term)
            .ToListAsync(cancellationToken);
        return candidates.Where(c => Spelling.IsLike(word, c)).ToList();
    }

    /// <summary>The words of some owners, as they are stored.</summary>
    public static async Task<IReadOnlyList<IndexedWord>> Words(TalentDbContext db, string index, IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken)
    {
        var words = new List<IndexedWord>();
        foreach (var some in owners.Chunk(OwnersAtOnce))
        {
            words.AddRange(await db.SearchTerms.AsNoTracking().Where(t => t.Index == index && some.Contains(t.OwnerId))
                .Select(t => new IndexedWord(t.OwnerId, t.Term, t.Weight)).ToListAsync(cancellationToken));
        }

        return words;
    }
}
