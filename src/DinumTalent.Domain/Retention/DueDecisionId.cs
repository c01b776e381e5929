using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies what is decided of a contract, a trial, a certificate or a mission.</summary>
public readonly record struct DueDecisionId(Guid Value) : IId<DueDecisionId>
{
    public static DueDecisionId New() => Id.New<DueDecisionId>();

    public static DueDecisionId From(Guid value) => new(value);

    public static DueDecisionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<DueDecisionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out DueDecisionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
