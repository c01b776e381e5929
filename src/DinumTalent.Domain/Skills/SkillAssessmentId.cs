using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Identifies one assessment of one skill of one agent.</summary>
public readonly record struct SkillAssessmentId(Guid Value) : IId<SkillAssessmentId>
{
    public static SkillAssessmentId New() => Id.New<SkillAssessmentId>();

    public static SkillAssessmentId From(Guid value) => new(value);

    public static SkillAssessmentId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SkillAssessmentId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SkillAssessmentId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
