using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A step of an approval waits for its approvers.</summary>
/// <param name="ApprovalId">Which.</param>
/// <param name="Step">From 0.</param>
public sealed record ApprovalStepOpened(VacancyApprovalId ApprovalId, int Step) : IDomainEvent;

/// <summary>A step still waits for approvers, who are to be asked again.</summary>
/// <param name="ApprovalId">Which.</param>
/// <param name="Step">From 0.</param>
public sealed record ApprovalReminderDue(VacancyApprovalId ApprovalId, int Step) : IDomainEvent;

/// <summary>The last step is passed, or the vacancy was sent back for a change.</summary>
public sealed record ApprovalEnded(VacancyApprovalId ApprovalId) : IDomainEvent;

/// <summary>The day chosen for the publication came, and the vacancy could not be published.</summary>
/// <param name="VacancyId">Which.</param>
/// <param name="Day">The day chosen.</param>
/// <param name="Reasons">One a line.</param>
public sealed record PublicationMissed(VacancyId VacancyId, DateOnly Day, string Reasons) : IDomainEvent;

/// <summary>Somebody was named to recruit together with the author, or as the manager of the post.</summary>
public sealed record VacancyMemberNamed(VacancyId VacancyId, UserId MemberId) : IDomainEvent;
