using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a question that a vacancy asks.</summary>
public readonly record struct QuestionId(Guid Value) : IId<QuestionId>
{
    public static QuestionId New() => Id.New<QuestionId>();

    public static QuestionId From(Guid value) => new(value);

    public static QuestionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<QuestionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out QuestionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
