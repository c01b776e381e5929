using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Identifies a skill.</summary>
public readonly record struct SkillId(Guid Value) : IId<SkillId>
{
    public static SkillId New() => Id.New<SkillId>();

    public static SkillId From(Guid value) => new(value);

    public static SkillId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SkillId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SkillId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
