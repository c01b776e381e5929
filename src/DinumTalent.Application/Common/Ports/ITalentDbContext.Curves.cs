using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <content>How long people stay.</content>
public partial interface ITalentDbContext
{
    /// <summary>
    /// To staff, every post of the whole State, within reach or not: for figures alone. Of what is out of reach nothing but fixed
    /// breakdowns without small groups may be shown (<c>OutsideFigures</c>).
    /// </summary>
    IQueryable<ServicePost> ServicePosts(IAccess access, IReadOnlyCollection<OrganisationId>? within = null);

    /// <summary>To staff, the agents of the whole State who came from a cohort, by a mission: for figures alone.</summary>
    IQueryable<AgentId> FellowAgents(IAccess access);
}
