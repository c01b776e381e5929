using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Words that find owners whatever accents, case and small typing mistakes; the same on both providers.</summary>
internal static class TextIndex
{
    private const int LikeTerms = 24;

    /// <summary>Folded words of an owner with the highest weight of the texts that hold them.</summary>
    public static Dictionary<string, int> TermsOf(ISearchable owner)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, weight) in owner.SearchTexts())
        {
            foreach (var word in FoldedText.Words(text).Where(w => w.Length > 1))
            {
                var term = word.Length > SearchTerm.TermMaxLength ? word[..SearchTerm.TermMaxLength] : word;
                terms[term] = Math.Max(weight, terms.GetValueOrDefault(term));
            }
        }

        return terms;
    }

    /// <summary>Distinct runs of three letters, with a mark at the beginning: "dev" gives " de", "dev".</summary>
    public static IReadOnlyCollection<string> Trigrams(string term)
    {
        var marked = " " + term;
        return marked.Length < 3 ? [marked] : Enumerable.Range(0, marked.Length - 2).Select(i => marked.Substring(i, 3)).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>Rewrites the terms of an owner.</summary>
    public static async Task Write(TalentDbContext db, ISearchable owner, bool isNew, CancellationToken cancellationToken)
    {
        var wanted = TermsOf(owner);
        if (!isNew)
        {
            foreach (var old in await db.SearchTerms.Where(t => t.OwnerId == owner.SearchKey && t.Index == owner.SearchIndex).ToListAsync(cancellationToken))
            {
                if (wanted.Remove(old.Term, out var weight)) old.Weight = weight;
                else db.SearchTerms.Remove(old);
            }
        }

        db.SearchTerms.AddRange(wanted.Select(t => new SearchTerm { Index = owner.SearchIndex, Term = t.Key, OwnerId = owner.SearchKey, Weight = t.Value }));

        var terms = wanted.Keys.ToList();
        var known = await db.SearchTrigrams.AsNoTracking().Where(t => t.Index == owner.SearchIndex && terms.Contains(t.Term)).Select(t => t.Term).Distinct().ToListAsync(cancellationToken);
        var pending = db.SearchTrigrams.Local.Where(t => t.Index == owner.SearchIndex).Select(t => t.Term);
        foreach (var term in terms.Except(known).Except(pending).ToList())
        {
            db.SearchTrigrams.AddRange(Trigrams(term).Select(t => new SearchTrigram { Index = owner.SearchIndex, Trigram = t, Term = term }));
        }
    }

    /// <summary>Keys of owners that hold every word of the query, best weight first.</summary>
    public static async Task<IReadOnlyList<Guid>> Find(TalentDbContext db, string index, string query, int most, CancellationToken cancellationToken)
    {
        var words = FoldedText.Words(query).Where(w => w.Length > 1).Take(8).Select(w => w.Length > SearchTerm.TermMaxLength ? w[..SearchTerm.TermMaxLength] : w).ToList();
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
        if (word.Length < 4) return [];
        var trigrams = Trigrams(word);
        var shared = Math.Max(1, trigrams.Count / 3);
        var candidates = await db.SearchTrigrams.AsNoTracking()
            .Where(t => t.Index == index && trigrams.Contains(t.Trigram))
            .GroupBy(t => t.Term)
            .Select(g => new { Term = g.Key, Count = g.Count() })
            .Where(g => g.Count >= shared)
            .OrderByDescending(g => g.Count).ThenBy(g => g.Term)
            .Take(LikeTerms)
            .Select(g => g.Term)
            .ToListAsync(cancellationToken);
        var mistakes = word.Length < 6 ? 1 : 2;
        return candidates.Where(c => Distance(word, c.Length > word.Length + 1 ? c[..(word.Length + 1)] : c) <= mistakes).ToList();
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    internal static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
