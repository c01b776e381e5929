using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies whether an administration wants risks.</summary>
public readonly record struct RiskSwitchId(Guid Value) : IId<RiskSwitchId>
{
    public static RiskSwitchId New() => Id.New<RiskSwitchId>();

    public static RiskSwitchId From(Guid value) => new(value);

    public static RiskSwitchId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RiskSwitchId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RiskSwitchId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
