using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies the part of one juror in the judging of one challenge.</summary>
public readonly record struct ChallengeReviewId(Guid Value) : IId<ChallengeReviewId>
{
    public static ChallengeReviewId New() => Id.New<ChallengeReviewId>();

    public static ChallengeReviewId From(Guid value) => new(value);

    public static ChallengeReviewId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ChallengeReviewId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ChallengeReviewId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
