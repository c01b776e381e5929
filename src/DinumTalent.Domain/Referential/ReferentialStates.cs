using System.Collections.Immutable;

namespace DinumTalent.Domain.Referential;

/// <summary>What a version of the referential says of a family.</summary>
public sealed record FamilyState(JobFamilyId Id, string Label, bool IsRetired);

/// <summary>What a version of the referential says of a job.</summary>
public sealed record JobState(
    JobProfileId Id, string Code, JobFamilyId FamilyId, string Label, string Description, bool IsRetired,
    ImmutableDictionary<SkillId, SkillRequirement> Requirements);

/// <summary>What a version of the referential says of a skill.</summary>
/// <param name="Synonyms">Separated by a vertical bar.</param>
/// <param name="MergedInto">The skill that took its place; null unless merged.</param>
public sealed record SkillState(
    SkillId Id, string Code, string Label, SkillKind Kind, SkillId? ParentId, string Description, string Synonyms, bool IsRetired, SkillId? MergedInto)
{
    public IReadOnlyList<string> SynonymList => Synonyms.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
