using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a proposal made to a candidate.</summary>
public readonly record struct OfferId(Guid Value) : IId<OfferId>
{
    public static OfferId New() => Id.New<OfferId>();

    public static OfferId From(Guid value) => new(value);

    public static OfferId Parse(string s, IFormatProvider? provider = null) => Id.Parse<OfferId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out OfferId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
