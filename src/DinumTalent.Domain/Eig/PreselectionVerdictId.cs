using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies what is decided on an application after its readings.</summary>
public readonly record struct PreselectionVerdictId(Guid Value) : IId<PreselectionVerdictId>
{
    public static PreselectionVerdictId New() => Id.New<PreselectionVerdictId>();

    public static PreselectionVerdictId From(Guid value) => new(value);

    public static PreselectionVerdictId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PreselectionVerdictId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PreselectionVerdictId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
