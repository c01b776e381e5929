using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies an invitation to apply.</summary>
public readonly record struct PoolInvitationId(Guid Value) : IId<PoolInvitationId>
{
    public static PoolInvitationId New() => Id.New<PoolInvitationId>();

    public static PoolInvitationId From(Guid value) => new(value);

    public static PoolInvitationId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PoolInvitationId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PoolInvitationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
