using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>A challenge was handed in.</summary>
public sealed record ChallengeSubmitted(ChallengeId ChallengeId) : IDomainEvent;

/// <summary>Somebody was named to write a challenge with its authors.</summary>
public sealed record ChallengeAuthorNamed(ChallengeId ChallengeId, UserId AuthorId) : IDomainEvent;

/// <summary>What was decided on a challenge is told to its authors.</summary>
public sealed record ChallengeAnnounced(ChallengeId ChallengeId) : IDomainEvent;

/// <summary>Somebody is asked to judge challenges, given in one act: this one among them.</summary>
public sealed record JurorAssigned(ChallengeReviewId ReviewId, int Challenges) : IDomainEvent;
