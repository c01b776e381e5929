using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies a target of headcount.</summary>
public readonly record struct HeadcountTargetId(Guid Value) : IId<HeadcountTargetId>
{
    public static HeadcountTargetId New() => Id.New<HeadcountTargetId>();

    public static HeadcountTargetId From(Guid value) => new(value);

    public static HeadcountTargetId Parse(string s, IFormatProvider? provider = null) => Id.Parse<HeadcountTargetId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out HeadcountTargetId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
