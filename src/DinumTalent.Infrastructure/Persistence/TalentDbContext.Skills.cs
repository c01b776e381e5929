using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of campaigns, whom they ask, and saved searches.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<SavedSearch> SavedSearches(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<SavedSearch>(),
        AccessKind.Permission => Set<SavedSearch>().Where(s => s.OwnerId == access.User),
        _ => Nothing<SavedSearch>(),
    };

    public IQueryable<Campaign> Campaigns(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Campaign>(),
        AccessKind.Permission => Set<Campaign>().Where(c => Scope(access).Contains(c.OrganisationId)),
        AccessKind.OwnData or AccessKind.Team => Set<Campaign>().Where(c => CampaignEntries(access).Any(e => e.CampaignId == c.Id)),
        _ => Nothing<Campaign>(),
    };

    public IQueryable<CampaignEntry> CampaignEntries(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CampaignEntry>(),
        AccessKind.Permission => Set<CampaignEntry>().Where(e => Campaigns(access).Any(c => c.Id == e.CampaignId)),
        AccessKind.OwnData or AccessKind.Team => Set<CampaignEntry>().Where(e => Agents(access).Any(a => a.Id == e.AgentId)),
        _ => Nothing<CampaignEntry>(),
    };

    public IQueryable<Agent> AgentsAskedByAnother(IAccess access, CampaignId but, DateOnly day) => Agents(access).Where(a => Set<Campaign>().Any(c =>
        c.Id != but && c.Status == CampaignStatus.Launched && c.OpensOn <= day && c.ClosesOn >= day
        && Set<CampaignEntry>().Any(e => e.CampaignId == c.Id && e.AgentId == a.Id)));

    public IQueryable<Agent> AgentsOfAnother(IAccess access, CampaignId but, DateOnly from, DateOnly until) => Agents(access).Where(a => Set<Campaign>().Any(c =>
        c.Id != but && c.Status == CampaignStatus.Launched && c.OpensOn <= until && c.ClosesOn >= from
        && OrganisationLinks.Any(l => l.AncestorId == c.OrganisationId && l.DescendantId == a.OrganisationId)));

    public IQueryable<CampaignResult> CampaignResults(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CampaignResult>(),
        AccessKind.Permission => Set<CampaignResult>().Where(r => Campaigns(access).Any(c => c.Id == r.CampaignId)),
        _ => Nothing<CampaignResult>(),
    };
}
