using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies a cohort of fellows.</summary>
public readonly record struct CohortId(Guid Value) : IId<CohortId>
{
    public static CohortId New() => Id.New<CohortId>();

    public static CohortId From(Guid value) => new(value);

    public static CohortId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CohortId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CohortId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
