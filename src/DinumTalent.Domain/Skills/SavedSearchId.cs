using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Identifies a saved talent search.</summary>
public readonly record struct SavedSearchId(Guid Value) : IId<SavedSearchId>
{
    public static SavedSearchId New() => Id.New<SavedSearchId>();

    public static SavedSearchId From(Guid value) => new(value);

    public static SavedSearchId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SavedSearchId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SavedSearchId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
