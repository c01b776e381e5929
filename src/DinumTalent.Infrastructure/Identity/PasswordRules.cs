using DinumTalent.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Long enough, not known, not about oneself; no rule on kinds of characters (ANSSI, recommandations sur l’authentification; NIST SP 800-63B).</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int MinLength = 12;

    /// <summary>Bounds the work of hashing.</summary>
    public const int MaxLength = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Refusal(user, password ?? "") is { } refusal
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = refusal })
            : IdentityResult.Success);

    /// <summary>Why the password is refused, in French; null when it is good.</summary>
    public static string? Refusal(Account account, string password)
    {
        if (password.Length < MinLength) return $"Choisissez un mot de passe d’au moins {MinLength} caractères. Une phrase convient bien.";
        if (password.Length > MaxLength) return $"Choisissez un mot de passe d’au plus {MaxLength} caractères.";
        if (CommonPasswords.IsPattern(password)) return "Ce mot de passe est une suite ou une répétition : choisissez-en un plus difficile à deviner.";
        if (CommonPasswords.Contains(password)) return "Ce mot de passe fait partie des plus courants : choisissez-en un plus difficile à deviner.";
        return Personal(account).Any(word => Letters(password).Contains(word, StringComparison.Ordinal))
            ? "Ce mot de passe contient votre nom, votre adresse ou le nom du service : choisissez-en un autre."
            : null;
    }

    /// <summary>What one can guess from knowing the person; short words hide in any phrase and don't count.</summary>
    private static IEnumerable<string> Personal(Account account)
    {
        string[] words = [account.GivenName, account.FamilyName, (account.Email ?? "").Split('@')[0], account.Email ?? "", "dinumtalent"];
        return words.Select(Letters).Where(word => word.Length > 3);
    }

    private static string Letters(string text) => FoldedText.Fold(text).Replace(" ", "", StringComparison.Ordinal);
}
