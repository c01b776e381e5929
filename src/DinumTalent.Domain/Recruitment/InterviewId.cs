using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies an interview of one candidate.</summary>
public readonly record struct InterviewId(Guid Value) : IId<InterviewId>
{
    /// <summary>Stands for no interview where one must be named.</summary>
    public static readonly InterviewId None;

    public static InterviewId New() => Id.New<InterviewId>();

    public static InterviewId From(Guid value) => new(value);

    public static InterviewId Parse(string s, IFormatProvider? provider = null) => Id.Parse<InterviewId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out InterviewId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
