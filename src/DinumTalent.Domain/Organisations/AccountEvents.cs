using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>An account was made for somebody, who is to set the password from a link.</summary>
public sealed record AccountInvited(UserId UserId) : IDomainEvent;

/// <summary>Somebody signed up, or asked for the link again; without such an account nothing follows.</summary>
public sealed record ConfirmationAsked(UserId UserId) : IDomainEvent;

/// <summary>Somebody signed up with the address of an account; its owner is told.</summary>
public sealed record SignUpRepeated(UserId UserId) : IDomainEvent;

/// <summary>Somebody forgot the password; without such an account nothing follows.</summary>
public sealed record PasswordResetAsked(UserId UserId) : IDomainEvent;

public sealed record PasswordChanged(UserId UserId) : IDomainEvent;

/// <summary>The new address, kept in the account, is to be confirmed from a link sent there.</summary>
public sealed record EmailChangeAsked(UserId UserId) : IDomainEvent;

/// <summary>Somebody who has an account already was given a role.</summary>
public sealed record RoleGranted(RoleGrantId GrantId) : IDomainEvent;
