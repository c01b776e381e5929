using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>How long a contract of a status may last.</summary>
/// <remarks>
/// CDD: 3 years at most (CGFP, art. L332-4); temporary vacancy and temporary increase: 12 months (art. L332-7, L332-22); contrat de projet: 1 to 6
/// years (art. L332-24 to L332-26); CDI and civil servants: no end.
/// </remarks>
public sealed record ContractLength(EmploymentStatus Status, LegalBasis Basis, Period Period) : IRule
{
    public const int FixedTermMonths = 36;
    public const int TemporaryIncreaseMonths = 12;
    public const int TemporaryVacancyMonths = 12;
    public const int ProjectMinMonths = 12;
    public const int ProjectMaxMonths = 72;

    /// <summary>Dates from this year on are typing mistakes.</summary>
    private const int LastYear = 2100;

    public Result On(DateOnly day) => Status switch
    {
        _ when Period.Start.Year >= LastYear || Period.End is { Year: >= LastYear } => ContractErrors.TooFar,
        EmploymentStatus.CivilServant or EmploymentStatus.Permanent =>
            Period.End is null ? Result.Success : ContractErrors.NoEndExpected(Status),
        _ when Period.End is null => ContractErrors.EndMissing(Status),
        EmploymentStatus.FixedTerm when Basis is LegalBasis.TemporaryIncrease => AtMost(TemporaryIncreaseMonths, "CGFP, art. L332-22"),
        EmploymentStatus.FixedTerm when Basis is LegalBasis.TemporaryVacancy => AtMost(TemporaryVacancyMonths, "CGFP, art. L332-7"),
        EmploymentStatus.FixedTerm => AtMost(FixedTermMonths, "CGFP, art. L332-4"),
        EmploymentStatus.Project when Period.IsShorterThan(ProjectMinMonths) => ContractErrors.ProjectTooShort,
        EmploymentStatus.Project => AtMost(ProjectMaxMonths, "CGFP, art. L332-24"),
        _ => Result.Success,
    };

    private Result AtMost(int months, string reference) =>
        Period.End < Period.Start.AddMonths(months) ? Result.Success : ContractErrors.TooLong(months, reference, Period.Start.AddMonths(months).AddDays(-1));
}
