using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Agents between two administrations.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Agent> EngagedAgents(IAccess access) => access.Kind is AccessKind.Permission
        ? Set<Agent>().Where(a => Scope(access).Contains(a.OrganisationId) || Set<OrganisationLink>().Any(l => access.Roots.Contains(l.AncestorId) && l.DescendantId == a.NextOrganisationId))
        : Agents(access);
}
