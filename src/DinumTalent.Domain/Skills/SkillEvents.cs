using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Skills;

/// <summary>A certificate ends in some days, at most the number given.</summary>
public sealed record CertificateExpires(SkillAssessmentId Assessment, int Notice) : IDomainEvent;

/// <summary>A campaign was launched: its agents are to be invited.</summary>
public sealed record CampaignLaunched(CampaignId Campaign) : IDomainEvent;

/// <summary>An agent belongs to a campaign that has opened.</summary>
public sealed record AgentInvited(CampaignEntryId Entry, AgentId Agent) : IDomainEvent;

/// <summary>A campaign closes soon, and the agent has not answered.</summary>
public sealed record AgentReminded(CampaignEntryId Entry, AgentId Agent) : IDomainEvent;
