using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies one reader's reading of an application.</summary>
public readonly record struct PreselectionReadingId(Guid Value) : IId<PreselectionReadingId>
{
    public static PreselectionReadingId New() => Id.New<PreselectionReadingId>();

    public static PreselectionReadingId From(Guid value) => new(value);

    public static PreselectionReadingId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PreselectionReadingId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PreselectionReadingId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
