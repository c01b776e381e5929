using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the interest of an agent in a vacancy.</summary>
public readonly record struct MobilityInterestId(Guid Value) : IId<MobilityInterestId>
{
    public static MobilityInterestId New() => Id.New<MobilityInterestId>();

    public static MobilityInterestId From(Guid value) => new(value);

    public static MobilityInterestId Parse(string s, IFormatProvider? provider = null) => Id.Parse<MobilityInterestId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out MobilityInterestId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
