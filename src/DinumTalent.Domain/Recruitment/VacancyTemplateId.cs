using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a template of vacancies.</summary>
public readonly record struct VacancyTemplateId(Guid Value) : IId<VacancyTemplateId>
{
    public static VacancyTemplateId New() => Id.New<VacancyTemplateId>();

    public static VacancyTemplateId From(Guid value) => new(value);

    public static VacancyTemplateId Parse(string s, IFormatProvider? provider = null) => Id.Parse<VacancyTemplateId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out VacancyTemplateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
