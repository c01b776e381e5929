using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common;

/// <summary>What counts as the same word in spite of a typing mistake: one rule for searches in the database and in memory.</summary>
public static class Spelling
{
    /// <summary>Longer words are cut.</summary>
    public const int TermMaxLength = 40;

    /// <summary>Words of a query that are looked for; further ones are passed over.</summary>
    private const int MostWords = 8;

    /// <summary>Shorter words are taken as they are written.</summary>
    public const int ShortestMistaken = 4;

    /// <summary>Terms that are compared letter by letter at most, those first that share most of their trigrams.</summary>
    public const int MostLike = 24;

    /// <summary>Folded words of a query, each once.</summary>
    public static List<string> WordsOf(string query) => FoldedText.Words(query).Where(w => w.Length > 1).Take(MostWords).Select(Cut).ToList();

    /// <summary>The word as indexes keep it.</summary>
    public static string Cut(string word) => word.Length > TermMaxLength ? word[..TermMaxLength] : word;

    /// <summary>Distinct runs of three letters, with a mark at the beginning: "dev" gives " de", "dev".</summary>
    public static IReadOnlyCollection<string> Trigrams(string term)
    {
        var marked = " " + term;
        return marked.Length < 3 ? [marked] : Enumerable.Range(0, marked.Length - 2).Select(i => marked.Substring(i, 3)).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>How many trigrams a term must share with a word before it is looked at closer.</summary>
    public static int Shared(IReadOnlyCollection<string> trigrams) => Math.Max(1, trigrams.Count / 3);

    /// <summary>Whether a term, or its beginning, is the word but for one mistake, or two in a word of six letters and more.</summary>
    public static bool IsLike(string word, string term)
    {
        var mistakes = word.Length < 6 ? 1 : 2;
        return Distance(word, term.Length > word.Length + 1 ? term[..(word.Length + 1)] : term) <= mistakes;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    public static int Distance(string left, string right)
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
