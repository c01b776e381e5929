using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies one audition.</summary>
public readonly record struct AuditionId(Guid Value) : IId<AuditionId>
{
    public static AuditionId New() => Id.New<AuditionId>();

    public static AuditionId From(Guid value) => new(value);

    public static AuditionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AuditionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AuditionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
