using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies what the programme is told of the missions of a cohort.</summary>
public readonly record struct MissionDigestId(Guid Value) : IId<MissionDigestId>
{
    public static MissionDigestId New() => Id.New<MissionDigestId>();

    public static MissionDigestId From(Guid value) => new(value);

    public static MissionDigestId Parse(string s, IFormatProvider? provider = null) => Id.Parse<MissionDigestId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out MissionDigestId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
