using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies one submission of a vacancy for approval.</summary>
public readonly record struct VacancyApprovalId(Guid Value) : IId<VacancyApprovalId>
{
    public static VacancyApprovalId New() => Id.New<VacancyApprovalId>();

    public static VacancyApprovalId From(Guid value) => new(value);

    public static VacancyApprovalId Parse(string s, IFormatProvider? provider = null) => Id.Parse<VacancyApprovalId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out VacancyApprovalId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
