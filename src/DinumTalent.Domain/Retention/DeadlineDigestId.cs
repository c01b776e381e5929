using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies what somebody is told once a week.</summary>
public readonly record struct DeadlineDigestId(Guid Value) : IId<DeadlineDigestId>
{
    public static DeadlineDigestId New() => Id.New<DeadlineDigestId>();

    public static DeadlineDigestId From(Guid value) => new(value);

    public static DeadlineDigestId Parse(string s, IFormatProvider? provider = null) => Id.Parse<DeadlineDigestId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out DeadlineDigestId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
