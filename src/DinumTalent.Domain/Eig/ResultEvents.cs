using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>The result of the matching is told to somebody.</summary>
public sealed record ResultAnnounced(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>A place that came free is offered to somebody.</summary>
/// <param name="ApplicationId">Of the person.</param>
/// <param name="IsBetter">Whether it takes the place of an offer that the person wished for less.</param>
public sealed record PlaceOffered(FellowApplicationId ApplicationId, bool IsBetter = false) : IDomainEvent;

/// <summary>Somebody accepted or declined a place.</summary>
/// <param name="ApplicationId">Of the person.</param>
/// <param name="Accepts">Or declines.</param>
/// <param name="IsEntered">Whether the programme entered it for the person.</param>
public sealed record PlaceAnswered(FellowApplicationId ApplicationId, bool Accepts, bool IsEntered = false) : IDomainEvent;

/// <summary>Somebody did not answer within the delay.</summary>
public sealed record PlaceExpired(FellowApplicationId ApplicationId, DateOnly AnswerBy) : IDomainEvent;

/// <summary>The waiting list is closed: somebody on it gets no place.</summary>
public sealed record WaitingListClosed(FellowApplicationId ApplicationId) : IDomainEvent;
