using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a slot of a pool.</summary>
public readonly record struct SlotId(Guid Value) : IId<SlotId>
{
    public static SlotId New() => Id.New<SlotId>();

    public static SlotId From(Guid value) => new(value);

    public static SlotId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SlotId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SlotId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
