using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a candidate's consent to show applications to others.</summary>
public readonly record struct ApplicationSharingId(Guid Value) : IId<ApplicationSharingId>
{
    public static ApplicationSharingId New() => Id.New<ApplicationSharingId>();

    public static ApplicationSharingId From(Guid value) => new(value);

    public static ApplicationSharingId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ApplicationSharingId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApplicationSharingId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
