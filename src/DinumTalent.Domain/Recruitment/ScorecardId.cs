using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies one evaluator's scorecard of one application.</summary>
public readonly record struct ScorecardId(Guid Value) : IId<ScorecardId>
{
    public static ScorecardId New() => Id.New<ScorecardId>();

    public static ScorecardId From(Guid value) => new(value);

    public static ScorecardId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ScorecardId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ScorecardId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
