using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a criterion by which the applications of a vacancy are scored.</summary>
public readonly record struct CriterionId(Guid Value) : IId<CriterionId>
{
    public static CriterionId New() => Id.New<CriterionId>();

    public static CriterionId From(Guid value) => new(value);

    public static CriterionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CriterionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CriterionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
