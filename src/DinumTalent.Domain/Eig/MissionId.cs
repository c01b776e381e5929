using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies a mission.</summary>
public readonly record struct MissionId(Guid Value) : IId<MissionId>
{
    public static MissionId New() => Id.New<MissionId>();

    public static MissionId From(Guid value) => new(value);

    public static MissionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<MissionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out MissionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
