using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a list or a tag of the vivier.</summary>
public readonly record struct TalentListId(Guid Value) : IId<TalentListId>
{
    public static TalentListId New() => Id.New<TalentListId>();

    public static TalentListId From(Guid value) => new(value);

    public static TalentListId Parse(string s, IFormatProvider? provider = null) => Id.Parse<TalentListId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out TalentListId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
