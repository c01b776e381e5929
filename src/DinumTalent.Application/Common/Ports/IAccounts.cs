using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Accounts as use cases see them; passwords and sessions are the business of the identity store.</summary>
public interface IAccounts
{
    Task<AccountSummary?> Find(UserId id, CancellationToken cancellationToken);

    Task<AccountSummary?> FindByEmail(EmailAddress email, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<UserId, AccountSummary>> Find(IReadOnlyCollection<UserId> ids, CancellationToken cancellationToken);

    /// <summary>Creates an account without password, within the transaction of the command; the person sets one from the invitation.</summary>
    Task<Result<UserId>> Invite(PersonName name, EmailAddress email, CancellationToken cancellationToken);

    /// <summary>Ends all sessions and forbids new ones, or allows them again.</summary>
    Task<Result> SetEnabled(UserId id, bool enabled, CancellationToken cancellationToken);
}

/// <summary>What others may know of an account.</summary>
public sealed record AccountSummary(UserId Id, string GivenName, string FamilyName, string Email, bool IsConfirmed, bool IsEnabled, bool HasSecondFactor)
{
    public string Name => $"{GivenName} {FamilyName}";
}
