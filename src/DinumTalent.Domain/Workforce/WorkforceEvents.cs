using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <summary>A contract was cancelled before its first day.</summary>
public sealed record ContractCancelled(AgentId Agent, OrganisationId Organisation, DateOnly StartsOn) : IDomainEvent;

/// <summary>An agent left the service.</summary>
public sealed record AgentDeparted(AgentId Agent, OrganisationId Organisation, DateOnly LastDay) : IDomainEvent;
