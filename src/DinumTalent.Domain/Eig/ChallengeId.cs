using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies a challenge.</summary>
public readonly record struct ChallengeId(Guid Value) : IId<ChallengeId>
{
    public static ChallengeId New() => Id.New<ChallengeId>();

    public static ChallengeId From(Guid value) => new(value);

    public static ChallengeId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ChallengeId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ChallengeId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
