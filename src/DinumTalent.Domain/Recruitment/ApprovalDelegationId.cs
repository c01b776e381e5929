using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a delegation of approvals.</summary>
public readonly record struct ApprovalDelegationId(Guid Value) : IId<ApprovalDelegationId>
{
    public static ApprovalDelegationId New() => Id.New<ApprovalDelegationId>();

    public static ApprovalDelegationId From(Guid value) => new(value);

    public static ApprovalDelegationId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ApprovalDelegationId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApprovalDelegationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
