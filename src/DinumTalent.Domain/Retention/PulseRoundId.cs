using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies a round of the pulse.</summary>
public readonly record struct PulseRoundId(Guid Value) : IId<PulseRoundId>
{
    public static PulseRoundId New() => Id.New<PulseRoundId>();

    public static PulseRoundId From(Guid value) => new(value);

    public static PulseRoundId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PulseRoundId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PulseRoundId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
