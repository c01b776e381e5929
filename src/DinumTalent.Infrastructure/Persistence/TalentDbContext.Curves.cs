using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What curves of tenure count.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<ServicePost> ServicePosts(IAccess access, IReadOnlyCollection<OrganisationId>? within = null)
    {
        var agents = access.Kind switch
        {
            // A permission that is granted nowhere lets nobody in.
            AccessKind.Permission when access.Roots.Count > 0 => Set<Agent>(),
            AccessKind.System => Set<Agent>(),
            _ => Nothing<Agent>(),
        };
        if (within is not null) agents = agents.Where(a => a.Contracts.Any(c => within.Contains(c.OrganisationId)));
        return agents.AsNoTracking().SelectMany(a => a.Contracts, (a, c) => new ServicePost
        {
            AgentId = a.Id, Arrival = a.Arrival, ArrivedOn = a.ArrivedOn, ObservedFrom = a.ObservedFrom, DepartedOn = a.DepartedOn,
            OrganisationId = c.OrganisationId, JobProfileId = c.JobProfileId, Status = c.Status, StartsOn = c.StartsOn, EndsOn = c.EndsOn,
        });
    }

    public IQueryable<AgentId> FellowAgents(IAccess access) =>
        (access.Kind is AccessKind.System || (access.Kind is AccessKind.Permission && access.Roots.Count > 0) ? Set<Mission>() : Nothing<Mission>())
            .Where(m => m.AgentId != null).Select(m => m.AgentId!.Value).Distinct();
}
