using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of what comes due for agents, and of what is done to keep them.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<DueDecision> DueDecisions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<DueDecision>(),
        // What was decided while somebody served elsewhere is the business of that administration.
        AccessKind.Permission => Set<DueDecision>().Where(d => Agents(access).Any(a => a.Id == d.AgentId
            && !a.Contracts.Any(c => !Scope(access).Contains(c.OrganisationId) && c.StartsOn <= d.DueOn && (c.EndsOn == null || c.EndsOn >= d.DueOn)))),
        _ => Nothing<DueDecision>(),
    };

    public async Task<IReadOnlySet<AgentId>> DecidedContracts(IQueryable<Agent> agents, CancellationToken cancellationToken) =>
        (await (
            from d in Set<DueDecision>().AsNoTracking()
            join a in agents on d.AgentId equals a.Id
            where d.Matter == DecisionMatter.Contract && d.Choice != null && d.DueOn == a.ContractEndsOn
            select a.Id).ToListAsync(cancellationToken)).ToHashSet();

    public IQueryable<RetentionAction> RetentionActions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<RetentionAction>(),
        AccessKind.Permission => Set<RetentionAction>().Where(r => Agents(access).Any(a => a.Id == r.AgentId
            && !a.Contracts.Any(c => !Scope(access).Contains(c.OrganisationId) && c.StartsOn <= r.OpenedOn && (c.EndsOn == null || c.EndsOn >= r.OpenedOn)))),
        _ => Nothing<RetentionAction>(),
    };

    public IQueryable<Mission> MissionsOfAgents(IAccess access) => access.Kind switch
    {
        AccessKind.System or AccessKind.Permission => Set<Mission>().Where(m => Agents(access).Any(a => a.Id == m.AgentId)),
        _ => Nothing<Mission>(),
    };

    public IQueryable<DeadlineDigest> DeadlineDigests(IAccess access) => access.Kind is AccessKind.System ? Set<DeadlineDigest>() : Nothing<DeadlineDigest>();

    public async Task<IReadOnlyList<RetentionKeeper>> RetentionKeepers(IReadOnlyCollection<OrganisationId> organisations, DateOnly day, CancellationToken cancellationToken) =>
        await (
            from l in OrganisationLinks.AsNoTracking()
            join g in KeepingGrants(day) on l.AncestorId equals g.OrganisationId
            where organisations.Contains(l.DescendantId)
            select new RetentionKeeper(l.DescendantId, g.UserId, l.Depth)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<OrganisationId>> KeptBy(UserId user, DateOnly day, CancellationToken cancellationToken) =>
        await OrganisationLinks.AsNoTracking().Where(l => KeepingGrants(day).Any(g => g.UserId == user && g.OrganisationId == l.AncestorId))
            .Select(l => l.DescendantId).Distinct().ToListAsync(cancellationToken);

    /// <summary>Roles that let act for agents.</summary>
    private IQueryable<RoleGrant> KeepingGrants(DateOnly day)
    {
        var keeping = Enum.GetValues<Role>().Where(r => r.Gives(Permission.ManageRetention)).ToList();
        return Set<RoleGrant>().Where(g => keeping.Contains(g.Role) && g.StartsOn <= day && (g.EndsOn == null || g.EndsOn >= day));
    }
}
