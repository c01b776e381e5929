using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies what brought an application.</summary>
public readonly record struct ApplicationSourceId(Guid Value) : IId<ApplicationSourceId>
{
    public static ApplicationSourceId New() => Id.New<ApplicationSourceId>();

    public static ApplicationSourceId From(Guid value) => new(value);

    public static ApplicationSourceId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ApplicationSourceId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApplicationSourceId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
