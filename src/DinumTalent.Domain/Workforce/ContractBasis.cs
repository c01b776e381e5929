using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>A contrat de projet rests on its own article, and nothing else does; what is temporary by nature can't be without end.</summary>
/// <remarks>CGFP, art. L332-4 (only L332-2 and L332-3 allow a contract without end), L332-6, L332-7, L332-22, L332-24.</remarks>
public sealed record ContractBasis(EmploymentStatus Status, LegalBasis Basis) : IRule
{
    /// <summary>Articles that allow a contract without end.</summary>
    public static IReadOnlySet<LegalBasis> WithoutEnd { get; } = new HashSet<LegalBasis> { LegalBasis.NoCorps, LegalBasis.NeedOfService, LegalBasis.IncompleteTime };

    public Result On(DateOnly day) => Status switch
    {
        EmploymentStatus.Project when Basis is not LegalBasis.Project => ContractErrors.ProjectBasisNeeded,
        EmploymentStatus.FixedTerm when Basis is LegalBasis.Project or LegalBasis.CivilServant => ContractErrors.BasisDoesNotFit(Status, Basis),
        EmploymentStatus.Permanent when !WithoutEnd.Contains(Basis) => ContractErrors.BasisDoesNotFit(Status, Basis),
        _ => Result.Success,
    };
}
