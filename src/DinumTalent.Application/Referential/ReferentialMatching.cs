using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Recognises what files name: by code, then by title, then by synonym, whatever case and accents.</summary>
internal sealed class ReferentialMatching
{
    private readonly Dictionary<string, SkillState> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SkillState> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SkillState> bySynonym = new(StringComparer.Ordinal);

    public ReferentialMatching(ReferentialState state)
    {
        foreach (var skill in state.Skills.Values.OrderBy(s => s.Code, StringComparer.Ordinal))
        {
            // The code of a merged one means the one that took its place.
            byCode.TryAdd(skill.Code, skill.MergedInto is { } into ? state.Skills[into] : skill);
            if (skill.IsRetired || skill.Kind is SkillKind.Group) continue;
            byLabel.TryAdd(FoldedText.Fold(skill.Label), skill);
            foreach (var synonym in skill.SynonymList) bySynonym.TryAdd(FoldedText.Fold(synonym), skill);
        }
    }

    public SkillState? ByCode(string code) => byCode.GetValueOrDefault(code.Trim());

    /// <summary>By code or title.</summary>
    public SkillState? Skill(string named) => ByCode(named) ?? byLabel.GetValueOrDefault(FoldedText.Fold(named));

    public (SkillMatchKind Match, SkillState? Skill) Of(SkillLine line)
    {
        if (ByCode(line.Code) is { } same) return (SkillMatchKind.Code, same);
        if (line.Kind is SkillKind.Group) return (SkillMatchKind.None, null);
        var label = FoldedText.Fold(line.Label);
        if (byLabel.TryGetValue(label, out var named)) return (SkillMatchKind.Label, named);
        if (bySynonym.TryGetValue(label, out var meant)) return (SkillMatchKind.Synonym, meant);
        foreach (var synonym in line.Synonyms)
        {
            if (byLabel.TryGetValue(FoldedText.Fold(synonym), out var other)) return (SkillMatchKind.Synonym, other);
        }

        return (SkillMatchKind.None, null);
    }

    /// <summary>The family of a name that is not retired.</summary>
    public static FamilyState? Family(ReferentialState now, string label)
    {
        var wanted = FoldedText.Fold(label);
        return now.Families.Values.FirstOrDefault(f => !f.IsRetired && FoldedText.Fold(f.Label) == wanted);
    }

    public static JobState? Job(ReferentialState now, string code) =>
        now.Jobs.Values.FirstOrDefault(j => string.Equals(j.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));
}
