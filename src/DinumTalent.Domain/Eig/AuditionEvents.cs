using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>An audition is confirmed, or moved: its candidate is told.</summary>
/// <param name="AuditionId">Which one.</param>
/// <param name="Sequence">Rises with each change; an older one is not told any more.</param>
public sealed record AuditionConfirmed(AuditionId AuditionId, int Sequence) : IDomainEvent;

/// <summary>An audition is not held: its candidate is told.</summary>
public sealed record AuditionCancelled(AuditionId AuditionId, int Sequence) : IDomainEvent;

/// <summary>Somebody sits on the panel of an audition, or it moved: the juror is told.</summary>
/// <param name="JurorId">Who is told.</param>
/// <param name="CohortId">Of the audition.</param>
/// <param name="AuditionId">Which.</param>
/// <param name="Sequence">Of its calendar entry.</param>
/// <param name="HasMoved">Whether the juror was on the panel before.</param>
public sealed record JurorCalled(UserId JurorId, CohortId CohortId, AuditionId AuditionId, int Sequence, bool HasMoved = false) : IDomainEvent;

/// <summary>Somebody is no longer needed at an audition. It says all that a calendar needs: the audition itself may be erased by then.</summary>
/// <param name="JurorId">Who is told.</param>
/// <param name="CohortId">Of the audition.</param>
/// <param name="AuditionId">Which one.</param>
/// <param name="Number">Of the application.</param>
/// <param name="StartsAt">In UTC.</param>
/// <param name="EndsAt">In UTC.</param>
/// <param name="Room">Where.</param>
/// <param name="Sequence">Of the last change that the juror was told.</param>
public sealed record JurorFreed(UserId JurorId, CohortId CohortId, AuditionId AuditionId, int Number, DateTime StartsAt, DateTime EndsAt, string Room, int Sequence) : IDomainEvent;
