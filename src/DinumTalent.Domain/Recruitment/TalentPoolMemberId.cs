using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies somebody of the vivier.</summary>
public readonly record struct TalentPoolMemberId(Guid Value) : IId<TalentPoolMemberId>
{
    public static TalentPoolMemberId New() => Id.New<TalentPoolMemberId>();

    public static TalentPoolMemberId From(Guid value) => new(value);

    public static TalentPoolMemberId Parse(string s, IFormatProvider? provider = null) => Id.Parse<TalentPoolMemberId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out TalentPoolMemberId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
