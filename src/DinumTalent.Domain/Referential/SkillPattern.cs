using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>One name of a skill, as a sequence of words to be found in a text.</summary>
internal sealed class SkillPattern
{
    /// <summary>Shorter names than this are letters and syllables of any text as well.</summary>
    private const int ShortestSure = 3;

    private readonly string written;
    private readonly string[] words;
    private readonly bool beginsWithDot;

    private SkillPattern(SkillName skill, string written, string[] words)
    {
        (Skill, this.written, this.words) = (skill, written, words);
        beginsWithDot = written.StartsWith('.');
        IsDoubtful = words is [{ Length: < ShortestSure } only] && only.All(char.IsLetterOrDigit) && !beginsWithDot;
    }

    public SkillName Skill { get; }

    public string First => words[0];

    public int Count => words.Length;

    /// <summary>Whether it takes more than its letters to be sure: C, R, Go, js.</summary>
    public bool IsDoubtful { get; }

    /// <summary>Null for a name without a letter or digit.</summary>
    public static SkillPattern? Of(SkillName skill, string written) =>
        TextWord.In(written) is { Count: > 0 } words ? new SkillPattern(skill, written, [.. words.Select(w => w.Folded)]) : null;

    /// <summary>Whether the words of a text from one on are this name.</summary>
    public bool IsAt(string text, IReadOnlyList<TextWord> all, int at)
    {
        if (at + words.Length > all.Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (all[at + i].Folded != words[i]) return false;
            if (i > 0 && !Surroundings.Joins(text.AsSpan(all[at + i - 1].End, all[at + i].Start - all[at + i - 1].End))) return false;
        }

        var found = text.AsSpan(all[at].Start, all[at].Length);
        return (!beginsWithDot || Surroundings.HasDotOfItsOwn(text, all[at].Start))
            && IsWrittenLike(found)
            && (Skill.Kind is SkillKind.Technical || words.Length > 1 || !Surroundings.IsHeading(text, all[at]));
    }

    /// <summary>A syllable with a capital is a name where the skill has none: "San Francisco" is no SAN. A doubtful name keeps its own capitals.</summary>
    private bool IsWrittenLike(ReadOnlySpan<char> found)
    {
        if (words.Length > 1 || words[0].Length > ShortestSure) return true;
        if (IsDoubtful && char.IsUpper(written[0])) return found.SequenceEqual(written);
        return found.Length == 1 || !char.IsUpper(found[0]) || char.IsUpper(written[0]) || char.IsUpper(found[1]) || char.IsDigit(found[1]);
    }
}
