using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies an interview with an agent.</summary>
public readonly record struct RetentionInterviewId(Guid Value) : IId<RetentionInterviewId>
{
    public static RetentionInterviewId New() => Id.New<RetentionInterviewId>();

    public static RetentionInterviewId From(Guid value) => new(value);

    public static RetentionInterviewId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RetentionInterviewId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RetentionInterviewId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
