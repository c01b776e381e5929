using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>Identifies a role granted to an account.</summary>
public readonly record struct RoleGrantId(Guid Value) : IId<RoleGrantId>
{
    public static RoleGrantId New() => Id.New<RoleGrantId>();

    public static RoleGrantId From(Guid value) => new(value);

    public static RoleGrantId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RoleGrantId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RoleGrantId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
