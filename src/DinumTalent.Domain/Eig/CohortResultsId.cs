using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies the results of a cohort.</summary>
public readonly record struct CohortResultsId(Guid Value) : IId<CohortResultsId>
{
    public static CohortResultsId New() => Id.New<CohortResultsId>();

    public static CohortResultsId From(Guid value) => new(value);

    public static CohortResultsId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CohortResultsId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CohortResultsId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
