using System.Collections.Concurrent;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common;

/// <summary>A folded word of something that is searched, with the weight of the text it stands in.</summary>
public sealed record IndexedWord(Guid Owner, string Term, int Weight);

/// <summary>
/// The words of a few hundred owners in memory: answers like the search in the database, which looks through the words
/// of all, in a fraction of a millisecond. Does not change once made.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>Answers kept at most; a new text beyond that is searched each time.</summary>
    private const int MostKept = 1_000;

    private readonly string[] terms;
    private readonly List<(Guid Owner, int Weight)>[] owners;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Guid>> kept = new(StringComparer.Ordinal);

    public WordIndex(IEnumerable<IndexedWord> words)
    {
        var byTerm = new Dictionary<string, List<(Guid, int)>>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (!byTerm.TryGetValue(word.Term, out var with)) byTerm.Add(word.Term, with = []);
            with.Add((word.Owner, word.Weight));
        }

        terms = [.. byTerm.Keys];
        owners = [.. byTerm.Values];
        Array.Sort(terms, owners, StringComparer.Ordinal);
    }

    /// <summary>Owners that hold every word of the query, best weight of its first word first.</summary>
    public IReadOnlyList<Guid> Find(string query)
    {
        var words = Spelling.WordsOf(query);
        var key = string.Join(' ', words);
        if (kept.TryGetValue(key, out var known)) return known;
        var found = Find(words);
        if (kept.Count < MostKept) kept.TryAdd(key, found);
        return found;
    }

    private List<Guid> Find(List<string> words)
    {
        Dictionary<Guid, int>? found = null;
        foreach (var matching in words.Select(Matching))
        {
            if (found is null) found = matching;
            else foreach (var missing in found.Keys.Where(o => !matching.ContainsKey(o)).ToList()) found.Remove(missing);
            if (found.Count == 0) return [];
        }

        return found is null ? [] : [.. found.OrderByDescending(f => f.Value).ThenBy(f => f.Key).Select(f => f.Key)];
    }

    /// <summary>Owners with a term that begins with the word or, when none does, is nearly spelt like it, with the sum of the weights.</summary>
    private Dictionary<Guid, int> Matching(string word)
    {
        var matching = new Dictionary<Guid, int>();
        var first = Array.BinarySearch(terms, word, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < terms.Length && terms[i].StartsWith(word, StringComparison.Ordinal); i++) Add(i);
        if (matching.Count > 0 || word.Length < Spelling.ShortestMistaken) return matching;

        foreach (var i in Like(word)) Add(i);
        return matching;

        void Add(int term)
        {
            foreach (var (owner, weight) in owners[term]) matching[owner] = matching.GetValueOrDefault(owner) + weight;
        }
    }

    private List<int> Like(string word)
    {
        var trigrams = Spelling.Trigrams(word);
        var least = Spelling.Shared(trigrams);
        return Enumerable.Range(0, terms.Length)
            .Select(i => (Term: i, Shared: trigrams.Count(t => Holds(terms[i], t))))
            .Where(c => c.Shared >= least)
            .OrderByDescending(c => c.Shared).ThenBy(c => c.Term)
            .Take(Spelling.MostLike)
            .Select(c => c.Term)
            .Where(i => Spelling.IsLike(word, terms[i]))
            .ToList();
    }

    private static bool Holds(string term, string trigram) => trigram[0] == ' '
        ? term.AsSpan().StartsWith(trigram.AsSpan(1), StringComparison.Ordinal)
        : term.Contains(trigram, StringComparison.Ordinal);
}
