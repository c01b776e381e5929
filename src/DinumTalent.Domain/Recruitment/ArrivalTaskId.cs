using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a task of an arrival.</summary>
public readonly record struct ArrivalTaskId(Guid Value) : IId<ArrivalTaskId>
{
    public static ArrivalTaskId New() => Id.New<ArrivalTaskId>();

    public static ArrivalTaskId From(Guid value) => new(value);

    public static ArrivalTaskId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ArrivalTaskId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ArrivalTaskId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
