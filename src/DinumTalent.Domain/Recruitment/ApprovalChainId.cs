using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the approval chain of an administration.</summary>
public readonly record struct ApprovalChainId(Guid Value) : IId<ApprovalChainId>
{
    public static ApprovalChainId New() => Id.New<ApprovalChainId>();

    public static ApprovalChainId From(Guid value) => new(value);

    public static ApprovalChainId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ApprovalChainId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApprovalChainId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
