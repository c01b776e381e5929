using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A proposal waits for a second person.</summary>
public sealed record OfferSubmitted(OfferId OfferId) : IDomainEvent;

/// <summary>The second person approved a proposal, or sent it back.</summary>
public sealed record OfferReviewed(OfferId OfferId) : IDomainEvent;

public sealed record OfferSent(OfferId OfferId) : IDomainEvent;

/// <summary>The candidate has more time to answer.</summary>
public sealed record OfferExtended(OfferId OfferId) : IDomainEvent;

/// <summary>The last day to answer comes near.</summary>
public sealed record OfferAnswerDue(OfferId OfferId) : IDomainEvent;

/// <summary>The candidate accepted or declined a proposal.</summary>
public sealed record OfferAnswered(OfferId OfferId) : IDomainEvent;

/// <summary>A proposal ended without an answer.</summary>
public sealed record OfferExpired(OfferId OfferId) : IDomainEvent;

/// <summary>A proposal that the candidate knew of was taken back.</summary>
public sealed record OfferWithdrawn(OfferId OfferId) : IDomainEvent;
