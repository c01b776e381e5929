using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies a forecast of headcount.</summary>
public readonly record struct ForecastId(Guid Value) : IId<ForecastId>
{
    public static ForecastId New() => Id.New<ForecastId>();

    public static ForecastId From(Guid value) => new(value);

    public static ForecastId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ForecastId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ForecastId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
