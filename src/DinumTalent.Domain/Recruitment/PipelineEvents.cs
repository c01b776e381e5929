using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Recruiters wrote to a candidate; the number is that of the message.</summary>
public sealed record CandidateWritten(JobApplicationId ApplicationId, int Number) : IDomainEvent;

/// <summary>Somebody was named in a comment.</summary>
public sealed record PersonMentioned(MentionId MentionId) : IDomainEvent;
