using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Identifies the pay reference of one job.</summary>
public readonly record struct PayReferenceId(Guid Value) : IId<PayReferenceId>
{
    public static PayReferenceId New() => Id.New<PayReferenceId>();

    public static PayReferenceId From(Guid value) => new(value);

    public static PayReferenceId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PayReferenceId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PayReferenceId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
