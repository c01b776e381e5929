using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>
/// Finds in a text the skills that it names, by title or synonym, in French or English, whatever case and accents, whole words
/// only. What it finds is a suggestion: a name in a text says neither that somebody holds a skill nor at what level.
/// </summary>
/// <remarks>
/// Of names that overlap the longest counts: "SQL Server" is not SQL. A name of one or two letters (C, R, Go, js) is a letter of
/// any text as well: it counts as an item of a list that names another technical skill near by, or where the text says what it
/// is ("langage R"), never after a number ("16 Go"). Nothing is read in addresses of sites and of mails.
/// </remarks>
public sealed class SkillRecogniser
{
    /// <summary>How far from a doubtful name the one stands that makes it sure.</summary>
    private const int Near = 100;

    private readonly Dictionary<string, List<SkillPattern>> patterns;

    public SkillRecogniser(IEnumerable<SkillName> skills) => patterns = skills
        .Where(s => s.Kind is not SkillKind.Group)
        .SelectMany(s => s.All().Select(name => SkillPattern.Of(s, name)).OfType<SkillPattern>())
        .GroupBy(p => p.First, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Count).ToList(), StringComparer.Ordinal);

    /// <summary>Every mention in its order; several of one skill where the text names it several times.</summary>
    public IReadOnlyList<SkillMention> Find(string text)
    {
        var words = TextWord.In(text);
        var addresses = Surroundings.Addresses(text);
        var (sure, doubtful) = (new List<(SkillMention Mention, SkillKind Kind)>(), new List<(SkillMention Mention, int Word)>());
        for (var at = 0; at < words.Count;)
        {
            var found = addresses.Exists(a => a.From <= words[at].Start && words[at].Start < a.To) || !patterns.TryGetValue(words[at].Folded, out var candidates) ? [] : Longest(text, words, at, candidates);
            foreach (var pattern in found)
            {
                var mention = new SkillMention(pattern.Skill.Id, words[at].Start, words[at + pattern.Count - 1].End - words[at].Start);
                if (pattern.IsDoubtful) doubtful.Add((mention, at));
                else sure.Add((mention, pattern.Skill.Kind));
            }

            at += found.Count == 0 ? 1 : found[0].Count;
        }

        return [.. sure.Select(s => s.Mention)
            .Concat(doubtful.Where(d => Surroundings.IsItem(text, words, d.Word) && (Surroundings.IsAnnounced(text, words, d.Word) || HasCompany(text, d.Mention, sure))).Select(d => d.Mention))
            .OrderBy(m => m.Start)];
    }

    /// <summary>All names of the greatest length that stand here; more than one where skills share a synonym.</summary>
    private static List<SkillPattern> Longest(string text, List<TextWord> words, int at, List<SkillPattern> candidates)
    {
        var found = new List<SkillPattern>();
        foreach (var pattern in candidates)
        {
            if (found.Count > 0 && pattern.Count < found[0].Count) break;
            if (pattern.IsAt(text, words, at) && found.All(f => f.Skill.Id != pattern.Skill.Id)) found.Add(pattern);
        }

        return found;
    }

    private static bool HasCompany(string text, SkillMention mention, List<(SkillMention Mention, SkillKind Kind)> sure) => sure.Exists(s =>
    {
        if (s.Kind is not SkillKind.Technical || s.Mention.SkillId == mention.SkillId) return false;
        var (from, to) = s.Mention.Start < mention.Start ? (s.Mention.Start + s.Mention.Length, mention.Start) : (mention.Start + mention.Length, s.Mention.Start);
        return to - from is >= 0 and <= Near && !text.AsSpan(from, to - from).Contains("\n\n", StringComparison.Ordinal);
    });
}
