using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Setting a password anew: a forgotten one by a link sent to the address of the account, a known one at once.</summary>
public sealed class Passwords(UserManager<Account> accounts, TalentDbContext db)
{
    internal static readonly Error BadLink = new("account.bad-link", "Ce lien a déjà servi, n’est pas valable ou a expiré. Demandez-en un nouveau.");

    /// <summary>Mails the link where there is such an account; does the same work where there is none.</summary>
    public async Task Ask(EmailAddress email)
    {
        var known = await accounts.FindByEmailAsync(email.Value);
        db.Enqueue(new PasswordResetAsked(known is { IsEnabled: true } ? known.UserId : UserId.New()));
        await db.SaveChangesAsync();
    }

    /// <summary>Whether the link opens; tells nothing else.</summary>
    public async Task<bool> Opens(Guid id, string? token) =>
        await accounts.FindByIdAsync(id.ToString()) is { IsEnabled: true } account && MailToken.Read(token) is { } read
        && await accounts.VerifyUserTokenAsync(account, ResetTokens.Provider, UserManager<Account>.ResetPasswordTokenPurpose, read);

    /// <summary>Sets the password, ends all sessions and lifts a lock; who holds the mail holds the address, so it is confirmed too.</summary>
    public async Task<Result> Reset(Guid id, string? token, string password)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { IsEnabled: true } account || MailToken.Read(token) is not { } read) return BadLink;
        if (!await accounts.VerifyUserTokenAsync(account, ResetTokens.Provider, UserManager<Account>.ResetPasswordTokenPurpose, read)) return BadLink;
        if (PasswordRules.Refusal(account, password) is { } refusal) return Error.Invalid("Password", refusal);

        account.EmailConfirmed = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        db.Enqueue(new PasswordChanged(account.UserId));
        return (await accounts.ResetPasswordAsync(account, read, password)).ToResult();
    }

    /// <summary>Changes a password that is known; other sessions end. Wrong guesses count towards the lock.</summary>
    public async Task<Result> Change(Account account, string current, string password)
    {
        if (!await accounts.Recognises(account, current)) return Error.Invalid("Current", "Le mot de passe actuel n’est pas le bon.");
        if (PasswordRules.Refusal(account, password) is { } refusal) return Error.Invalid("Password", refusal);
        db.Enqueue(new PasswordChanged(account.UserId));
        return (await accounts.ChangePasswordAsync(account, current, password)).ToResult();
    }
}
