using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Asks who is signed in already for the password again, before an act that matters.</summary>
internal static class PasswordProof
{
    /// <summary>Whether the password is right; wrong guesses count towards the lock, as at sign-in.</summary>
    public static async Task<bool> Recognises(this UserManager<Account> accounts, Account account, string? password)
    {
        if (await accounts.IsLockedOutAsync(account)) return false;
        if (await accounts.CheckPasswordAsync(account, password ?? "")) return true;
        await accounts.AccessFailedAsync(account);
        return false;
    }
}
