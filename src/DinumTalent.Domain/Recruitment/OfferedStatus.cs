using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>In what status whoever takes the post of a vacancy will serve.</summary>
public static class OfferedStatus
{
    /// <summary>The four that a vacancy can offer, in the order lists show them.</summary>
    public static readonly IReadOnlyList<EmploymentStatus> All =
        [EmploymentStatus.CivilServant, EmploymentStatus.Permanent, EmploymentStatus.FixedTerm, EmploymentStatus.Project];

    /// <param name="basis">Article on which the post is filled.</param>
    /// <param name="durationMonths">Length of the contract; null without end.</param>
    public static EmploymentStatus Of(LegalBasis basis, int? durationMonths) => basis switch
    {
        LegalBasis.CivilServant => EmploymentStatus.CivilServant,
        LegalBasis.Project => EmploymentStatus.Project,
        _ => durationMonths is null ? EmploymentStatus.Permanent : EmploymentStatus.FixedTerm,
    };
}
