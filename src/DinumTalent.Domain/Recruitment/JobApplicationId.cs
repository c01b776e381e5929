using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies an application.</summary>
public readonly record struct JobApplicationId(Guid Value) : IId<JobApplicationId>
{
    public static JobApplicationId New() => Id.New<JobApplicationId>();

    public static JobApplicationId From(Guid value) => new(value);

    public static JobApplicationId Parse(string s, IFormatProvider? provider = null) => Id.Parse<JobApplicationId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out JobApplicationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
