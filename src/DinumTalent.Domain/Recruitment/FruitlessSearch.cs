using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where no civil servant could be recruited, a contractual one may be, once that has been recorded.</summary>
/// <remarks>CGFP, art. L332-2, 2°; décret n° 2019-1414 (décret n° 86-83, art. 3-2): « constat du caractère infructueux ».</remarks>
public sealed record FruitlessSearch(LegalBasis Basis, bool IsContractual, DateOnly? RecordedOn) : IRule
{
    public Result On(DateOnly day) =>
        Basis is LegalBasis.NeedOfService && IsContractual && RecordedOn is null ? VacancyErrors.FruitlessSearchMissing : Result.Success;
}
