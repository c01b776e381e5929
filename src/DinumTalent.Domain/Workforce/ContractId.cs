using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Identifies a contract or position of an agent.</summary>
public readonly record struct ContractId(Guid Value) : IId<ContractId>
{
    public static ContractId New() => Id.New<ContractId>();

    public static ContractId From(Guid value) => new(value);

    public static ContractId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ContractId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ContractId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
