using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies what was decided on one challenge.</summary>
public readonly record struct ChallengeVerdictId(Guid Value) : IId<ChallengeVerdictId>
{
    public static ChallengeVerdictId New() => Id.New<ChallengeVerdictId>();

    public static ChallengeVerdictId From(Guid value) => new(value);

    public static ChallengeVerdictId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ChallengeVerdictId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ChallengeVerdictId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
