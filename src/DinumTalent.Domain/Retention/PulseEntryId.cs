using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies an invitation to a round.</summary>
public readonly record struct PulseEntryId(Guid Value) : IId<PulseEntryId>
{
    public static PulseEntryId New() => Id.New<PulseEntryId>();

    public static PulseEntryId From(Guid value) => new(value);

    public static PulseEntryId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PulseEntryId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PulseEntryId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
