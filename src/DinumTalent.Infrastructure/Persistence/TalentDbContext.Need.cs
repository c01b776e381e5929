using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What comes before the publication of a vacancy.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<ApprovalChain> ApprovalChains(IAccess access) =>
        access.Kind is AccessKind.System or AccessKind.Permission ? Set<ApprovalChain>() : Nothing<ApprovalChain>();

    public IQueryable<VacancyApproval> VacancyApprovals(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<VacancyApproval>(),
        AccessKind.Permission => Set<VacancyApproval>().Where(p => Set<Vacancy>().Any(v => v.Id == p.VacancyId && Scope(access).Contains(v.OrganisationId))),
        AccessKind.Assigned => ToApprove(access),
        _ => Nothing<VacancyApproval>(),
    };

    public IQueryable<Vacancy> VacanciesToApprove(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Vacancy>(),
        AccessKind.Assigned => Set<Vacancy>().Where(v => VacancyApprovals(access).Any(p => p.VacancyId == v.Id)),
        _ => Nothing<Vacancy>(),
    };

    public IQueryable<ApprovalDelegation> ApprovalDelegations(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<ApprovalDelegation>(),
        AccessKind.OwnData or AccessKind.Assigned => Set<ApprovalDelegation>().Where(d => d.FromId == access.User || d.ToId == access.User),
        _ => Nothing<ApprovalDelegation>(),
    };

    public IQueryable<VacancyTemplate> VacancyTemplates(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<VacancyTemplate>(),
        AccessKind.Permission => Set<VacancyTemplate>().Where(t => Scope(access).Contains(t.OrganisationId)
            || Set<OrganisationLink>().Any(l => l.AncestorId == t.OrganisationId && access.Roots.Contains(l.DescendantId))),
        _ => Nothing<VacancyTemplate>(),
    };

    private IQueryable<VacancyApproval> ToApprove(IAccess access)
    {
        var today = recorder?.Now.ToParisDay();
        return Set<VacancyApproval>().Where(p => p.Seats.Any(s => s.ApproverId == access.User || s.DecidedBy == access.User
            || Set<ApprovalDelegation>().Any(d => d.FromId == s.ApproverId && d.ToId == access.User && d.StartsOn <= today && d.EndsOn >= today)));
    }
}
