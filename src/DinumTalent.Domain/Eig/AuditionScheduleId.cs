using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies the plan of the auditions of a sprint.</summary>
public readonly record struct AuditionScheduleId(Guid Value) : IId<AuditionScheduleId>
{
    public static AuditionScheduleId New() => Id.New<AuditionScheduleId>();

    public static AuditionScheduleId From(Guid value) => new(value);

    public static AuditionScheduleId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AuditionScheduleId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AuditionScheduleId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
