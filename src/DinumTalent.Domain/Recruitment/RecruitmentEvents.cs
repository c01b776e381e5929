using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

public sealed record VacancyPublished(VacancyId VacancyId) : IDomainEvent;

public sealed record ApplicationReceived(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>Somebody sent a second application under the same address: the mail leads to the first.</summary>
public sealed record ApplicationRepeated(JobApplicationId ApplicationId) : IDomainEvent;

public sealed record ApplicationWithdrawn(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>A refusal message is to leave now.</summary>
public sealed record RefusalMessageReleased(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>A refusal of which the candidate had been told was reverted.</summary>
public sealed record ApplicationReopened(JobApplicationId ApplicationId) : IDomainEvent;

public sealed record ApplicationAccepted(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>An acceptance was taken back before the hire.</summary>
public sealed record AcceptanceUndone(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>A recruitment was cancelled, declared fruitless or filled.</summary>
public sealed record RecruitmentOver(VacancyId VacancyId) : IDomainEvent;

/// <summary>The recruitment was over when this application came in, so that nobody could answer it.</summary>
public sealed record RecruitmentEnded(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>The deadline of the vacancy was moved after this application had come in.</summary>
/// <param name="ApplicationId">Whom it concerns.</param>
/// <param name="Deadline">The new one.</param>
public sealed record DeadlineMoved(JobApplicationId ApplicationId, DateOnly Deadline) : IDomainEvent;

/// <summary>A vacancy receives applications longer than was said, or again.</summary>
public sealed record VacancyExtended(VacancyId VacancyId, DateOnly Deadline) : IDomainEvent;

/// <summary>Somebody of the panel of an interview to come has left, and those who planned it are to know.</summary>
public sealed record PanelLeft(InterviewId InterviewId) : IDomainEvent;

/// <summary>The recruiters explained a refusal to the candidate who asked.</summary>
public sealed record FeedbackGiven(JobApplicationId ApplicationId) : IDomainEvent;

public sealed record EvaluatorAssigned(JobApplicationId ApplicationId, UserId EvaluatorId) : IDomainEvent;

public sealed record ApplicantHired(JobApplicationId ApplicationId, AgentId AgentId) : IDomainEvent;

/// <summary>Those who treat an application know from now on who sent it, and its CV can be read.</summary>
public sealed record IdentityLifted(JobApplicationId ApplicationId) : IDomainEvent;

/// <summary>An agent said for the first time to be interested in a vacancy.</summary>
public sealed record MobilityInterestExpressed(MobilityInterestId InterestId) : IDomainEvent;

/// <summary>Something whose values are erased, as the audit trail names it.</summary>
public sealed record ErasedThing(string Entity, Guid Id)
{
    /// <summary>Only what the trail tells of these properties is to go; empty: all.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
}

/// <summary>What told who sent an application is gone; the trail of these things is to forget it too.</summary>
public sealed record ApplicationErased(JobApplicationId ApplicationId, IReadOnlyList<ErasedThing> Things) : IDomainEvent;

/// <summary>What was kept of a person beside applications is gone, likewise.</summary>
public sealed record PersonErased(IReadOnlyList<ErasedThing> Things) : IDomainEvent;
