using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>How long a contract a vacancy may announce, by the article it rests on.</summary>
/// <remarks>
/// CGFP: a civil servant's post has no end; L332-2 and L332-3 contracts last 3 years at most, or have no end (L332-4); temporary
/// vacancy and temporary increase 12 months at most (L332-7, L332-22); contrat de projet 1 to 6 years (L332-24). A
/// replacement (L332-6) lasts as long as the absence, announced for 6 years at most.
/// </remarks>
/// <param name="Basis">On what the post may be filled.</param>
/// <param name="Months">Length announced; null without end.</param>
public sealed record PlannedDuration(LegalBasis Basis, int? Months)
{
    public Result Check() => Basis switch
    {
        LegalBasis.CivilServant => Months is null ? Result.Success : VacancyErrors.DurationNotExpected(Basis),
        LegalBasis.NoCorps or LegalBasis.NeedOfService or LegalBasis.IncompleteTime => Months is null ? Result.Success : Within(1, ContractLength.FixedTermMonths),
        LegalBasis.TemporaryVacancy => Within(1, ContractLength.TemporaryVacancyMonths),
        LegalBasis.TemporaryIncrease => Within(1, ContractLength.TemporaryIncreaseMonths),
        LegalBasis.Project => Within(ContractLength.ProjectMinMonths, ContractLength.ProjectMaxMonths),
        _ => Months is null ? Result.Success : Within(1, ContractLength.ProjectMaxMonths),
    };

    private Result Within(int from, int to) =>
        Months is not { } months ? VacancyErrors.DurationMissing(Basis)
        : months < from || months > to ? VacancyErrors.DurationOutOfBounds(Basis, from, to)
        : Result.Success;
}
