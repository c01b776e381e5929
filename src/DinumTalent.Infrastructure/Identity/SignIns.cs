using System.Security.Claims;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>How a sign-in ended. What depends on the account is told only to who knows its password.</summary>
public enum SignInOutcome
{
    Done,

    /// <summary>The password is right; a code is to follow.</summary>
    SecondFactorNeeded,

    /// <summary>No such account, wrong password or code, or locked: not told apart.</summary>
    Refused,

    /// <summary>The password is right, the address not confirmed.</summary>
    NotConfirmed,

    /// <summary>The password is right, an administrator has disabled the account.</summary>
    Disabled,
}

/// <summary>Opens and ends sessions.</summary>
public sealed class SignIns(
    UserManager<Account> accounts, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation, TimeProvider clock)
    : SignInManager<Account>(accounts, context, claims, options, logger, schemes, confirmation)
{
    private const string LastCode = "LastCode";

    /// <summary>What a wrong password costs in time, a missing account costs too.</summary>
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>().HashPassword(new Account(), Guid.NewGuid().ToString()));

    /// <summary>Whose session was opened in this request.</summary>
    public Account? Opened { get; private set; }

    public async Task<SignInOutcome> WithPassword(string? email, string? password)
    {
        var account = EmailAddress.Create(email) is { IsSuccess: true, Value: var address } ? await UserManager.FindByEmailAsync(address.Value) : null;
        if (account?.PasswordHash is null || await UserManager.IsLockedOutAsync(account))
        {
            UserManager.PasswordHasher.VerifyHashedPassword(account ?? new Account(), NobodysHash.Value, password ?? "");
            return SignInOutcome.Refused;
        }

        if (!await UserManager.CheckPasswordAsync(account, password ?? ""))
        {
            await UserManager.AccessFailedAsync(account);
            return SignInOutcome.Refused;
        }

        if (!account.IsEnabled) return SignInOutcome.Disabled;
        if (!account.EmailConfirmed) return SignInOutcome.NotConfirmed;

        // With a second factor to come, wrong codes go on counting from the wrong passwords.
        if (!account.TwoFactorEnabled) await Remember(account);
        return (await SignInOrTwoFactorAsync(account, isPersistent: false)).RequiresTwoFactor ? SignInOutcome.SecondFactorNeeded : SignInOutcome.Done;
    }

    /// <summary>The second step, with the code of the application on the telephone; each code serves once.</summary>
    public async Task<SignInOutcome> WithCode(string? code)
    {
        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (await GetTwoFactorAuthenticationUserAsync() is not { IsEnabled: true } account) return SignInOutcome.Refused;
        if (await UserManager.GetAuthenticationTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, LastCode) == digits)
        {
            await UserManager.AccessFailedAsync(account);
            return SignInOutcome.Refused;
        }

        if (!(await TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false)).Succeeded) return SignInOutcome.Refused;
        await UserManager.SetAuthenticationTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, LastCode, digits);
        await Remember(account);
        return SignInOutcome.Done;
    }

    /// <summary>The second step with one of the recovery codes, which serves once.</summary>
    public async Task<SignInOutcome> WithRecoveryCode(string? code)
    {
        if (await GetTwoFactorAuthenticationUserAsync() is not { IsEnabled: true } account || await UserManager.IsLockedOutAsync(account)) return SignInOutcome.Refused;
        if ((await TwoFactorRecoveryCodeSignInAsync((code ?? "").Replace(" ", "", StringComparison.Ordinal))).Succeeded)
        {
            await Remember(account);
            return SignInOutcome.Done;
        }

        await UserManager.AccessFailedAsync(account);
        return SignInOutcome.Refused;
    }

    /// <summary>Opens a session for somebody who has just proved to hold the account by other means than the sign-in page.</summary>
    public async Task Open(Account account, bool withSecondFactor)
    {
        await Remember(account);
        await SignInWithClaimsAsync(account, isPersistent: false, [new Claim(AccountClaims.Method, withSecondFactor ? AccountClaims.SecondFactor : "pwd")]);
    }

    public override async Task<bool> CanSignInAsync(Account user) => user.IsEnabled && await base.CanSignInAsync(user);

    private async Task Remember(Account account)
    {
        Opened = account;
        account.LastSignInAt = clock.UtcNow();
        account.AccessFailedCount = 0;
        await UserManager.UpdateAsync(account);
    }
}
