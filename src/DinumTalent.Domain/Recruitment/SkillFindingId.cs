using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies what somebody made of a skill that a CV names.</summary>
public readonly record struct SkillFindingId(Guid Value) : IId<SkillFindingId>
{
    public static SkillFindingId New() => Id.New<SkillFindingId>();

    public static SkillFindingId From(Guid value) => new(value);

    public static SkillFindingId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SkillFindingId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SkillFindingId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
