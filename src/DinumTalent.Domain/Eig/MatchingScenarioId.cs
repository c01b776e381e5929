using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies a scenario of the matching of a cohort.</summary>
public readonly record struct MatchingScenarioId(Guid Value) : IId<MatchingScenarioId>
{
    public static MatchingScenarioId New() => Id.New<MatchingScenarioId>();

    public static MatchingScenarioId From(Guid value) => new(value);

    public static MatchingScenarioId Parse(string s, IFormatProvider? provider = null) => Id.Parse<MatchingScenarioId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out MatchingScenarioId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
