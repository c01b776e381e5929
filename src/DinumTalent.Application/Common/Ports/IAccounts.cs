using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Accounts as use cases see them; passwords and sessions are the business of the identity store.</summary>
public interface IAccounts
{
    Task<AccountSummary?> Find(UserId id, CancellationToken cancellationToken);

    Task<AccountSummary?> FindByEmail(EmailAddress email, CancellationToken cancellationToken);

    /// <summary>Those of the addresses that have an account, in no order.</summary>
    Task<IReadOnlyList<AccountSummary>> FindByEmails(IReadOnlyCollection<EmailAddress> emails, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<UserId, AccountSummary>> Find(IReadOnlyCollection<UserId> ids, CancellationToken cancellationToken);

    /// <summary>Accounts that hold or held a role within reach, by name; those out of reach are not there.</summary>
    Task<Page<AccountSummary>> List(IAccess access, AccountFilter filter, Paging paging, CancellationToken cancellationToken);

    /// <summary>Creates an account without password, within the transaction of the command; the person sets one from the invitation that is mailed.</summary>
    /// <summary>Takes the password of an account that nobody confirmed, ends its sessions and mails an invitation.</summary>
    Task StartAfresh(UserId id, CancellationToken cancellationToken);

    Task<Result<UserId>> Invite(PersonName name, EmailAddress email, CancellationToken cancellationToken);

    /// <summary>Mails the invitation again; refused once the person has set a password.</summary>
    Task<Result> InviteAgain(UserId id, CancellationToken cancellationToken);

    /// <summary>Forgets an account with all that it signs in with; its sessions end.</summary>
    Task Remove(UserId id, CancellationToken cancellationToken);

    /// <summary>Ends all sessions and forbids new ones, or allows them again; written to the audit trail.</summary>
    /// <param name="id">The account.</param>
    /// <param name="enabled">What it is to be.</param>
    /// <param name="within">Administration whose auditors read of it.</param>
    /// <param name="reason">Kept by the audit trail.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<Result> SetEnabled(UserId id, bool enabled, OrganisationId within, string? reason, CancellationToken cancellationToken);
}

/// <summary>What others may know of an account.</summary>
public sealed record AccountSummary(UserId Id, string GivenName, string FamilyName, string Email, bool IsConfirmed, bool IsEnabled, bool HasSecondFactor, DateTime? LastSignInAt = null)
{
    public string Name => $"{GivenName} {FamilyName}";
}

/// <summary>Which accounts are asked for; nothing set: all.</summary>
/// <param name="Search">Words of the name, or a part of the address.</param>
/// <param name="Role">Holds that role within reach on <paramref name="Day"/>.</param>
/// <param name="IsEnabled">Disabled ones, or the others.</param>
/// <param name="Day">The day that counts for <paramref name="Role"/>.</param>
public sealed record AccountFilter(string? Search, Role? Role, bool? IsEnabled, DateOnly Day, bool InvitedOnly = false);
