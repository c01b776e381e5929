using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies what a challenge changed.</summary>
public readonly record struct ChallengeImpactId(Guid Value) : IId<ChallengeImpactId>
{
    public static ChallengeImpactId New() => Id.New<ChallengeImpactId>();

    public static ChallengeImpactId From(Guid value) => new(value);

    public static ChallengeImpactId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ChallengeImpactId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ChallengeImpactId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
