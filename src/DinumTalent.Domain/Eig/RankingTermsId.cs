using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies how a sprint ranks.</summary>
public readonly record struct RankingTermsId(Guid Value) : IId<RankingTermsId>
{
    public static RankingTermsId New() => Id.New<RankingTermsId>();

    public static RankingTermsId From(Guid value) => new(value);

    public static RankingTermsId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RankingTermsId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RankingTermsId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
