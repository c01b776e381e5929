using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Changing the address of an account: it changes once the new one has been confirmed from a mail sent there.</summary>
public sealed class EmailChange(UserManager<Account> accounts, TalentDbContext db)
{
    /// <summary>Mails the link to the new address. Answers the same when another account has it; then nobody can confirm it.</summary>
    public async Task<Result> Ask(Account account, string? email, string? password)
    {
        if (!await accounts.Recognises(account, password)) return Error.Invalid("Password", "Le mot de passe actuel n’est pas le bon.");
        if (EmailAddress.Create(email) is not { IsSuccess: true, Value: var address }) return Error.Invalid("Email", "Saisissez une adresse électronique valide, par exemple nom@exemple.fr.");
        if (string.Equals(address.Value, account.Email, StringComparison.OrdinalIgnoreCase)) return Error.Invalid("Email", "C’est déjà l’adresse de votre compte.");

        account.PendingEmail = address.Value;
        db.Enqueue(await accounts.FindByEmailAsync(address.Value) is { } other ? new SignUpRepeated(other.UserId) : new EmailChangeAsked(account.UserId));
        return (await accounts.UpdateAsync(account)).ToResult();
    }

    /// <summary>Opens the link: the new address is also the new user name, and other sessions end. The link serves once.</summary>
    public async Task<bool> Confirm(Guid id, string? token)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { IsEnabled: true, PendingEmail: { } address } account || MailToken.Read(token) is not { } read) return false;
        if (!await accounts.VerifyUserTokenAsync(account, ConfirmationTokens.Provider, UserManager<Account>.GetChangeEmailTokenPurpose(address), read)) return false;

        (account.UserName, account.Email, account.EmailConfirmed, account.PendingEmail) = (address, address, true, null);
        return (await accounts.UpdateSecurityStampAsync(account)).Succeeded;
    }
}
