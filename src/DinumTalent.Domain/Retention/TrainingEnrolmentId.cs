using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies what one agent and one training have to do with each other.</summary>
public readonly record struct TrainingEnrolmentId(Guid Value) : IId<TrainingEnrolmentId>
{
    public static TrainingEnrolmentId New() => Id.New<TrainingEnrolmentId>();

    public static TrainingEnrolmentId From(Guid value) => new(value);

    public static TrainingEnrolmentId Parse(string s, IFormatProvider? provider = null) => Id.Parse<TrainingEnrolmentId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out TrainingEnrolmentId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
