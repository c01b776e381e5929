using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies what was said of people who are not one.</summary>
public readonly record struct DistinctPeopleId(Guid Value) : IId<DistinctPeopleId>
{
    public static DistinctPeopleId New() => Id.New<DistinctPeopleId>();

    public static DistinctPeopleId From(Guid value) => new(value);

    public static DistinctPeopleId Parse(string s, IFormatProvider? provider = null) => Id.Parse<DistinctPeopleId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out DistinctPeopleId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
