using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a vacancy.</summary>
public readonly record struct VacancyId(Guid Value) : IId<VacancyId>
{
    public static VacancyId New() => Id.New<VacancyId>();

    public static VacancyId From(Guid value) => new(value);

    public static VacancyId Parse(string s, IFormatProvider? provider = null) => Id.Parse<VacancyId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out VacancyId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
