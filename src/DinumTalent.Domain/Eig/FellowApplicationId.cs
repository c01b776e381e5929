using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies an application to a cohort.</summary>
public readonly record struct FellowApplicationId(Guid Value) : IId<FellowApplicationId>
{
    public static FellowApplicationId New() => Id.New<FellowApplicationId>();

    public static FellowApplicationId From(Guid value) => new(value);

    public static FellowApplicationId Parse(string s, IFormatProvider? provider = null) => Id.Parse<FellowApplicationId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out FellowApplicationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
