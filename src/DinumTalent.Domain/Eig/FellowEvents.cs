using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Somebody applied to a cohort, for the first time or anew.</summary>
public sealed record FellowApplicationReceived(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>Somebody withdrew from a cohort.</summary>
public sealed record FellowApplicationWithdrawn(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>What the preselection decided is told to the person.</summary>
public sealed record PreselectionAnnounced(FellowApplicationId ApplicationId) : IDomainEvent;
