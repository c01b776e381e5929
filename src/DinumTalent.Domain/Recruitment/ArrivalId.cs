using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the arrival of a new agent.</summary>
public readonly record struct ArrivalId(Guid Value) : IId<ArrivalId>
{
    public static ArrivalId New() => Id.New<ArrivalId>();

    public static ArrivalId From(Guid value) => new(value);

    public static ArrivalId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ArrivalId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ArrivalId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
