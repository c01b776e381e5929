using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies slots that several candidates of a vacancy share.</summary>
public readonly record struct SlotPoolId(Guid Value) : IId<SlotPoolId>
{
    public static SlotPoolId New() => Id.New<SlotPoolId>();

    public static SlotPoolId From(Guid value) => new(value);

    public static SlotPoolId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SlotPoolId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SlotPoolId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
