using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies a setting of the weights.</summary>
public readonly record struct RiskWeightsId(Guid Value) : IId<RiskWeightsId>
{
    public static RiskWeightsId New() => Id.New<RiskWeightsId>();

    public static RiskWeightsId From(Guid value) => new(value);

    public static RiskWeightsId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RiskWeightsId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RiskWeightsId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
