using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <summary>
/// The day from which a contractual agent can only be kept without end: six years of services in the same hierarchical
/// category, for the same ministry, authority or establishment. Services with interruptions of four months or less count
/// together; the interruptions themselves don't.
/// </summary>
/// <remarks>
/// CGFP, art. L332-4. Services on L332-7 count since the decision n° 2025-1152 QPC of the Conseil constitutionnel; those
/// on L332-22 and L332-24 don't. Services that don't count, but stand between two that do, don't interrupt them.
/// </remarks>
public static class SixYearPoint
{
    private const int Months = 72;

    public const string Reference = "CGFP, art. L332-4";

    /// <summary>Articles whose services count.</summary>
    public static IReadOnlySet<LegalBasis> CountedBases { get; } = new HashSet<LegalBasis>
    {
        LegalBasis.NoCorps, LegalBasis.NeedOfService, LegalBasis.IncompleteTime, LegalBasis.Replacement, LegalBasis.TemporaryVacancy,
    };

    /// <summary>Articles on which only a contract without end can be signed once the point is reached.</summary>
    public static IReadOnlySet<LegalBasis> BoundBases { get; } = new HashSet<LegalBasis>
    {
        LegalBasis.NoCorps, LegalBasis.NeedOfService, LegalBasis.IncompleteTime,
    };

    /// <summary>Statuses of a contractual agent whose contract has an end.</summary>
    public static IReadOnlySet<EmploymentStatus> CountedStatuses { get; } = new HashSet<EmploymentStatus> { EmploymentStatus.FixedTerm, EmploymentStatus.Fellow };

    /// <summary>First day after six complete years, reached or to be reached if services go on; null where no services count.</summary>
    public static DateOnly? CompletedOn(Category category, OrganisationId employer, IEnumerable<ServiceSpell> services) =>
        ServiceSpell.Counted(services, employer, s => s.Category == category && CountedBases.Contains(s.Basis) && CountedStatuses.Contains(s.Status), Months)?.Complete(Months);
}

/// <summary>A contract with an end must not run beyond the six-year point.</summary>
/// <param name="Next">The contract to be signed.</param>
/// <param name="Before">The other contracts of the agent.</param>
public sealed record OnlyWithoutEnd(ServiceSpell Next, IReadOnlyList<ServiceSpell> Before) : IRule
{
    public Result On(DateOnly day)
    {
        if (Next.End is not { } end || !SixYearPoint.CountedStatuses.Contains(Next.Status) || !SixYearPoint.BoundBases.Contains(Next.Basis)) return Result.Success;
        var point = SixYearPoint.CompletedOn(Next.Category, Next.Employer, Before.Where(s => s.Start < Next.Start).Append(Next));
        return point is { } from && end >= from ? ContractErrors.OnlyWithoutEnd(from) : Result.Success;
    }
}
