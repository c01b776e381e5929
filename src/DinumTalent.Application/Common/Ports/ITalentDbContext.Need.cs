using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>What comes before the publication of a vacancy.</content>
public partial interface ITalentDbContext
{
    /// <summary>For staff whatever the scope: the chain of an administration above holds below.</summary>
    IQueryable<ApprovalChain> ApprovalChains(IAccess access);

    /// <summary>To staff, those of vacancies in scope; to an approver, those that name the person, or somebody who delegated to the person for today.</summary>
    IQueryable<VacancyApproval> VacancyApprovals(IAccess access);

    /// <summary>Vacancies of <see cref="VacancyApprovals"/>.</summary>
    IQueryable<Vacancy> VacanciesToApprove(IAccess access);

    /// <summary>To a person, those given or received.</summary>
    IQueryable<ApprovalDelegation> ApprovalDelegations(IAccess access);

    /// <summary>To staff, those of administrations in scope and of those above, which hold below.</summary>
    IQueryable<VacancyTemplate> VacancyTemplates(IAccess access);
}
