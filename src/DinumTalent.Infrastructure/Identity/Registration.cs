using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Signing up. What it answers, and how long that takes, is the same whether the address has an account or not.</summary>
public sealed class Registration(UserManager<Account> accounts, TalentDbContext db, TimeProvider clock)
{
    /// <summary>Makes the account and mails the link that confirms it; the owner of an account that exists is told by mail.</summary>
    /// <returns>Refused for a poor password only.</returns>
    public async Task<Result> SignUp(PersonName name, EmailAddress email, string password)
    {
        var account = Account.For(UserId.New(), name, email, clock.UtcNow());
        if (PasswordRules.Refusal(account, password) is { } refusal) return Error.Invalid("Password", refusal);

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        if (await accounts.FindByEmailAsync(email.Value) is { } known)
        {
            db.Enqueue(new SignUpRepeated(known.UserId));
            await db.SaveChangesAsync();
            return Result.Success;
        }

        db.Users.Add(account);
        db.Enqueue(new ConfirmationAsked(account.UserId));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // The second of two equal forms sent at once: the first has made the account and mailed the link.
            db.Forget();
            if (await accounts.FindByEmailAsync(email.Value) is null) throw;
        }

        return Result.Success;
    }

    /// <summary>Mails the link again where there is an account that waits for it.</summary>
    public async Task SendAgain(EmailAddress email)
    {
        var known = await accounts.FindByEmailAsync(email.Value);
        db.Enqueue(new ConfirmationAsked(known is { EmailConfirmed: false } ? known.UserId : UserId.New()));
        await db.SaveChangesAsync();
    }

    /// <summary>Whether the link of the mail is good, or has done its work already; changes nothing.</summary>
    public async Task<bool> CanConfirm(Guid id, string? token) =>
        await accounts.FindByIdAsync(id.ToString()) is { } account && MailToken.Read(token) is { } read
        && (account.EmailConfirmed || await accounts.VerifyUserTokenAsync(account, ConfirmationTokens.Provider, UserManager<Account>.ConfirmEmailTokenPurpose, read));

    /// <summary>Confirms the address; doing it again changes nothing and answers the same.</summary>
    public async Task<bool> Confirm(Guid id, string? token)
    {
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account || MailToken.Read(token) is not { } read) return false;
        return account.EmailConfirmed || (await accounts.ConfirmEmailAsync(account, read)).Succeeded;
    }
}
