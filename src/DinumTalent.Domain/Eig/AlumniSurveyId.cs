using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies a survey.</summary>
public readonly record struct AlumniSurveyId(Guid Value) : IId<AlumniSurveyId>
{
    public static AlumniSurveyId New() => Id.New<AlumniSurveyId>();

    public static AlumniSurveyId From(Guid value) => new(value);

    public static AlumniSurveyId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AlumniSurveyId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AlumniSurveyId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
