using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies one juror's sheet of an audition.</summary>
public readonly record struct AuditionSheetId(Guid Value) : IId<AuditionSheetId>
{
    public static AuditionSheetId New() => Id.New<AuditionSheetId>();

    public static AuditionSheetId From(Guid value) => new(value);

    public static AuditionSheetId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AuditionSheetId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AuditionSheetId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
