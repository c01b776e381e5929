using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>What stands around a word tells a name from a letter.</summary>
internal static class Surroundings
{
    private const string Joints = "-–/.'’_&";
    private const string BeforeAnItem = "\n,;/|•·(:–-*";
    private const string AfterAnItem = "\n,;/|•·()–";

    private static readonly HashSet<string> And = ["et", "and", "ou", "or", "&"];
    private static readonly HashSet<string> Announcing = ["langage", "langages", "language", "languages", "programmation", "programming", "developpeur", "developpeuse", "developer"];

    private static readonly string[] Domains = [".com", ".fr", ".org", ".io", ".eu"];

    /// <summary>Where addresses of sites and of mails stand.</summary>
    public static List<(int From, int To)> Addresses(string text)
    {
        var found = new List<(int, int)>();
        for (var from = 0; from < text.Length;)
        {
            if (char.IsWhiteSpace(text[from]))
            {
                from++;
                continue;
            }

            var to = from;
            while (to < text.Length && !char.IsWhiteSpace(text[to])) to++;
            if (IsAddress(text.AsSpan(from, to - from))) found.Add((from, to));
            from = to;
        }

        return found;
    }

    private static bool IsAddress(ReadOnlySpan<char> piece)
    {
        if (piece.Contains('@') || piece.Contains("://", StringComparison.Ordinal) || piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var domain in Domains)
        {
            var at = piece.IndexOf(domain, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && char.IsLetterOrDigit(piece[at - 1]) && (at + domain.Length == piece.Length || !char.IsLetterOrDigit(piece[at + domain.Length]))) return true;
        }

        return false;
    }

    /// <summary>Whether two words that follow each other can be of one name: a space, a fold of the line, or a sign within.</summary>
    public static bool Joins(ReadOnlySpan<char> between) => between.Length switch
    {
        0 => true,
        1 => between[0] is ' ' or '\n' || Joints.Contains(between[0], StringComparison.Ordinal),
        3 => between[0] == ' ' && between[2] == ' ' && between[1] is '/' or '-' or '–' or '&',
        _ => false,
    };

    /// <summary>A dot that ends no word before: ".NET", but not "site.net".</summary>
    public static bool HasDotOfItsOwn(string text, int start) =>
        start > 0 && text[start - 1] == '.' && (start == 1 || !char.IsLetterOrDigit(text[start - 2]));

    /// <summary>Whether the word is a line by itself, or announces one: the title of a chapter.</summary>
    public static bool IsHeading(string text, TextWord word)
    {
        var (before, after) = (word.Start - 1, word.End);
        while (before >= 0 && text[before] is ' ' or '•' or '-' or '–') before--;
        if (before >= 0 && text[before] != '\n') return false;
        while (after < text.Length && text[after] == ' ') after++;
        return after == text.Length || text[after] is '\n' or ':';
    }

    /// <summary>Whether a word is an item of a list: commas, bars, bullets, brackets or "et" on both sides, and no number before it.</summary>
    public static bool IsItem(string text, IReadOnlyList<TextWord> words, int at)
    {
        var word = words[at];
        var previous = at > 0 ? words[at - 1] : (TextWord?)null;
        if (previous is { } number && char.IsDigit(text[number.Start]) && IsSpace(text, number.End, word.Start)) return false;
        var opened = Opens(text, word.Start) || (previous is { } before && And.Contains(before.Folded) && IsSpace(text, before.End, word.Start));
        if (IsAnnounced(text, words, at)) return word.End == text.Length || char.IsWhiteSpace(text[word.End]) || text[word.End] == '.' || Closes(text, word);
        return opened && (Closes(text, word) || (at + 1 < words.Count && And.Contains(words[at + 1].Folded) && IsSpace(text, word.End, words[at + 1].Start)));
    }

    /// <summary>"langage R", "programmation en C".</summary>
    public static bool IsAnnounced(string text, IReadOnlyList<TextWord> words, int at)
    {
        if (at == 0 || !IsSpace(text, words[at - 1].End, words[at].Start)) return false;
        return Announcing.Contains(words[at - 1].Folded)
            || (at > 1 && words[at - 1].Folded is "en" or "in" && IsSpace(text, words[at - 2].End, words[at - 1].Start) && Announcing.Contains(words[at - 2].Folded));
    }

    private static bool Opens(string text, int start)
    {
        var before = start - 1;
        if (before >= 0 && text[before] == ' ') before--;
        if (before < 0) return true;
        // A hyphen begins an item only where nothing is tied to it.
        if (text[before] is '-' or '–') return before == 0 || char.IsWhiteSpace(text[before - 1]);
        return BeforeAnItem.Contains(text[before], StringComparison.Ordinal);
    }

    private static bool Closes(string text, TextWord word)
    {
        var after = word.End;
        if (after == text.Length) return true;
        if (text[after] == '.') return (after + 1 == text.Length || text[after + 1] == '\n') && word.Start > 1 && text[word.Start - 1] == ' ';
        if (text[after] == ' ') after++;
        return after == text.Length || AfterAnItem.Contains(text[after], StringComparison.Ordinal);
    }

    private static bool IsSpace(string text, int from, int to) => to - from == 1 && text[from] is ' ' or '\n';
}
