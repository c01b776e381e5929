using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

public sealed record VacancyPublished(VacancyId VacancyId) : IDomainEvent;

public sealed record VacancyCancelled(VacancyId VacancyId) : IDomainEvent;

public sealed record ApplicationReceived(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>Somebody sent a second application under the same address: the mail leads to the first.</summary>
public sealed record ApplicationRepeated(JobApplicationId ApplicationId) : IDomainEvent;

public sealed record ApplicationWithdrawn(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>A refusal message is to leave now.</summary>
public sealed record RefusalMessageReleased(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>A refusal of which the candidate had been told was reverted.</summary>
public sealed record ApplicationReopened(JobApplicationId ApplicationId) : IDomainEvent;

public sealed record ApplicationAccepted(JobApplicationId ApplicationId) : IDomainEvent;

public sealed record EvaluatorAssigned(JobApplicationId ApplicationId, UserId EvaluatorId) : IDomainEvent;

public sealed record ApplicantHired(JobApplicationId ApplicationId, AgentId AgentId) : IDomainEvent;
