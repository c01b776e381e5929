using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>What the identity framework refuses, in French.</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Of(nameof(DefaultError), "L’opération n’a pas abouti. Réessayez dans un instant.");

    public override IdentityError ConcurrencyFailure() => Of(nameof(ConcurrencyFailure), "Ce compte a été modifié entre-temps. Rechargez la page et recommencez.");

    public override IdentityError PasswordMismatch() => Of(nameof(PasswordMismatch), "Le mot de passe actuel n’est pas le bon.");

    public override IdentityError InvalidToken() => Of(nameof(InvalidToken), "Ce lien n’est pas valable ou a expiré.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Of(nameof(RecoveryCodeRedemptionFailed), "Ce code de secours n’est pas valable ou a déjà servi.");

    public override IdentityError LoginAlreadyAssociated() => Of(nameof(LoginAlreadyAssociated), "Cette identité est déjà liée à un compte.");

    public override IdentityError InvalidUserName(string? userName) => Of(nameof(InvalidUserName), "Saisissez une adresse électronique valide, par exemple nom@exemple.fr.");

    public override IdentityError InvalidEmail(string? email) => Of(nameof(InvalidEmail), "Saisissez une adresse électronique valide, par exemple nom@exemple.fr.");

    public override IdentityError DuplicateUserName(string userName) => Of(nameof(DuplicateUserName), "Cette adresse est déjà celle d’un compte.");

    public override IdentityError DuplicateEmail(string email) => Of(nameof(DuplicateEmail), "Cette adresse est déjà celle d’un compte.");

    public override IdentityError UserAlreadyHasPassword() => Of(nameof(UserAlreadyHasPassword), "Ce compte a déjà un mot de passe.");

    public override IdentityError UserLockoutNotEnabled() => Of(nameof(UserLockoutNotEnabled), "Ce compte ne peut pas être bloqué.");

    public override IdentityError PasswordTooShort(int length) => Of(nameof(PasswordTooShort), $"Choisissez un mot de passe d’au moins {length} caractères. Une phrase convient bien.");

    private static IdentityError Of(string code, string description) => new() { Code = code, Description = description };
}
