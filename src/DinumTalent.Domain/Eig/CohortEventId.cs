using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies an event of a cohort.</summary>
public readonly record struct CohortEventId(Guid Value) : IId<CohortEventId>
{
    public static CohortEventId New() => Id.New<CohortEventId>();

    public static CohortEventId From(Guid value) => new(value);

    public static CohortEventId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CohortEventId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CohortEventId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
