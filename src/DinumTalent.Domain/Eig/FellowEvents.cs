using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>Somebody applied to a cohort, for the first time or anew.</summary>
public sealed record FellowApplicationReceived(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>Somebody who had applied to a cohort sent again; the first application stands.</summary>
public sealed record FellowApplicationRepeated(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>Somebody withdrew from a cohort.</summary>
public sealed record FellowApplicationWithdrawn(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>The programme entered wishes or absences for somebody.</summary>
public sealed record FellowEntryMade(FellowApplicationId ApplicationId, FellowEntry Entry) : IDomainEvent;

/// <summary>What the preselection decided is told to the person.</summary>
public sealed record PreselectionAnnounced(FellowApplicationId ApplicationId) : IDomainEvent;

/// <summary>Somebody is asked to read applications to one call, given in one act. What waits is counted when it is told: some may be taken off before.</summary>
public sealed record ReaderAssigned(CohortId CohortId, int Sprint, UserId ReaderId) : IDomainEvent;
