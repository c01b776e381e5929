using System.Text.Encodings.Web;
using DinumTalent.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Enrolling and removing the second factor: codes of an application on the telephone (TOTP, RFC 6238).</summary>
public sealed class SecondFactor(UserManager<Account> accounts)
{
    public const int RecoveryCodeCount = 10;

    private const string Issuer = "DinumTalent";

    private static readonly Error WrongPassword = Error.Invalid("Password", "Le mot de passe actuel n’est pas le bon.");

    /// <summary>The secret to enter in the application, made at the first asking, the same until it is enrolled.</summary>
    public async Task<TotpKey> Key(Account account)
    {
        var key = await accounts.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            // Not ResetAuthenticatorKeyAsync, which would end all sessions of who only looks at the page.
            key = accounts.GenerateNewAuthenticatorKey();
            await accounts.SetAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey", key);
        }

        var label = $"{UrlEncoder.Default.Encode(Issuer)}:{UrlEncoder.Default.Encode(account.Email!)}";
        return new TotpKey(
            string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(part => new string(part))),
            $"otpauth://totp/{label}?secret={key}&issuer={UrlEncoder.Default.Encode(Issuer)}&digits=6&period=30");
    }

    /// <summary>Turns the second factor on, given a right code; answers the recovery codes, which can't be read again.</summary>
    public async Task<Result<IReadOnlyList<string>>> Enrol(Account account, string? code)
    {
        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (account.TwoFactorEnabled) return new Error("account.enrolled", "La double authentification est déjà activée.", ErrorKind.Conflict);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits)) return Error.Invalid("Code", "Ce code n’est pas le bon. Vérifiez l’heure de votre téléphone et saisissez le code affiché maintenant.");
        if (await accounts.SetTwoFactorEnabledAsync(account, true) is { Succeeded: false } refused) return Result<IReadOnlyList<string>>.Failure(refused.ToResult().Errors);
        return await Codes(account);
    }

    /// <summary>New recovery codes; those given before are void.</summary>
    public async Task<Result<IReadOnlyList<string>>> RenewCodes(Account account, string? password) =>
        await accounts.Recognises(account, password) ? await Codes(account) : WrongPassword;

    /// <summary>Turns the second factor off and forgets the secret; all sessions end.</summary>
    public async Task<Result> Remove(Account account, string? password)
    {
        if (!await accounts.Recognises(account, password)) return WrongPassword;
        var off = await accounts.SetTwoFactorEnabledAsync(account, false);
        return off.Succeeded ? (await accounts.ResetAuthenticatorKeyAsync(account)).ToResult() : off.ToResult();
    }

    private async Task<Result<IReadOnlyList<string>>> Codes(Account account) =>
        (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount))?.ToList() is { } codes
            ? codes
            : new Error("account.no-codes", "Les codes de secours n’ont pas pu être créés. Réessayez dans un instant.", ErrorKind.Unavailable);
}

/// <summary>The secret of a second factor.</summary>
/// <param name="Text">In groups of four, for typing.</param>
/// <param name="Address">As "otpauth://…", for a QR code.</param>
public sealed record TotpKey(string Text, string Address);
