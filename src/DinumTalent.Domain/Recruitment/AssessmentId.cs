using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the assessment document of an application.</summary>
public readonly record struct AssessmentId(Guid Value) : IId<AssessmentId>
{
    public static AssessmentId New() => Id.New<AssessmentId>();

    public static AssessmentId From(Guid value) => new(value);

    public static AssessmentId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AssessmentId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AssessmentId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
