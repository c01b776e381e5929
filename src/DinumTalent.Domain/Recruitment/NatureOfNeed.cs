using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A contrat de projet and a temporary increase answer a need that does not last.</summary>
/// <remarks>CGFP, art. L332-22 and L332-24, both of the section on needs that are not permanent.</remarks>
/// <param name="Basis">On what the post may be filled.</param>
/// <param name="IsPermanent">A permanent need of the service, as against a temporary one.</param>
public sealed record NatureOfNeed(LegalBasis Basis, bool IsPermanent)
{
    /// <summary>What an article leaves no choice about; null where it leaves one.</summary>
    public static bool? Implied(LegalBasis? basis) => basis is LegalBasis.Project or LegalBasis.TemporaryIncrease ? false : null;

    public Result Check() => IsPermanent && Implied(Basis) is false ? VacancyErrors.TemporaryNeed(Basis) : Result.Success;
}
