using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>Identifies an administration.</summary>
public readonly record struct OrganisationId(Guid Value) : IId<OrganisationId>
{
    public static OrganisationId New() => Id.New<OrganisationId>();

    public static OrganisationId From(Guid value) => new(value);

    public static OrganisationId Parse(string s, IFormatProvider? provider = null) => Id.Parse<OrganisationId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out OrganisationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
