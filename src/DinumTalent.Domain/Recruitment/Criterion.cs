using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A criterion by which the applications of a vacancy are scored, from an essential skill or free.</summary>
public sealed record Criterion(CriterionId Id, string Label, SkillId? SkillId)
{
    public const int LabelMaxLength = 150;
    public const int MaxCount = 15;
}
