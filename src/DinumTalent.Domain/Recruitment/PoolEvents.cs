using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Somebody agreed to be in the vivier, or said so again: a mail gives the link of the own page.</summary>
public sealed record TalentPoolJoined(TalentPoolMemberId MemberId) : IDomainEvent;

/// <summary>The consent ends soon.</summary>
public sealed record PoolRenewalAsked(TalentPoolMemberId MemberId) : IDomainEvent;

/// <summary>What was kept of somebody was removed.</summary>
public sealed record TalentPoolLeft(TalentPoolMemberId MemberId, PoolDeparture Why) : IDomainEvent;

public sealed record PoolInvitationSent(PoolInvitationId InvitationId) : IDomainEvent;
