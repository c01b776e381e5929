using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Taking up an account that an administrator made: the link of the mail lets the person set the password.</summary>
public sealed class Invitations(UserManager<Account> accounts, AccountLinks links)
{
    /// <summary>The account that the link opens; null when it was taken up, or the link is not valid or too old.</summary>
    public async Task<Account?> Find(Guid id, string? token) =>
        await accounts.FindByIdAsync(id.ToString()) is { PasswordHash: null, IsEnabled: true } account && MailToken.Read(token) is { } read
        && await accounts.VerifyUserTokenAsync(account, InvitationTokens.Provider, InvitationTokens.Purpose, read)
            ? account
            : null;

    /// <summary>Sets the password and confirms the address, once.</summary>
    public async Task<Result> Accept(Guid id, string? token, string password)
    {
        if (await Find(id, token) is not { } account) return new Error("account.bad-invitation", "Cette invitation a déjà servi, n’est pas valable ou a expiré.");
        if (PasswordRules.Refusal(account, password) is { } refusal) return Error.Invalid("Password", refusal);
        account.EmailConfirmed = true;
        return (await accounts.AddPasswordAsync(account, password)).ToResult();
    }

    /// <summary>Address of the page that takes the account up, good for a week; null once it was taken up.</summary>
    public async Task<string?> Link(UserId id) => await accounts.FindByIdAsync(id.ToString()) is { PasswordHash: null, IsEnabled: true } account
        ? links.Invitation(account, MailToken.Write(await accounts.GenerateUserTokenAsync(account, InvitationTokens.Provider, InvitationTokens.Purpose)))
        : null;
}
