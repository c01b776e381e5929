using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>Somebody is reminded of what comes due.</summary>
/// <param name="User">In charge.</param>
/// <param name="Decisions">On what.</param>
public sealed record DeadlinesReminded(UserId User, IReadOnlyList<RemindedDecision> Decisions) : IDomainEvent;

/// <param name="Decision">What is to be decided.</param>
/// <param name="MonthsBefore">Which of the reminders it is.</param>
public sealed record RemindedDecision(DueDecisionId Decision, int MonthsBefore);

/// <summary>Somebody is told once a week of all that is overdue or near.</summary>
public sealed record DeadlinesDigested(UserId User, DateOnly On) : IDomainEvent;

/// <summary>An action is given to somebody by somebody else.</summary>
public sealed record RetentionActionEntrusted(RetentionActionId Action, UserId Owner, UserId By) : IDomainEvent;
