using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Security;

/// <summary>Why a request is not let in.</summary>
public static class AccessErrors
{
    public static readonly Error SignInNeeded = new("access.sign-in-needed", "Connectez-vous pour continuer.", ErrorKind.Forbidden);

    public static readonly Error NotGranted = new("access.not-granted", "Votre rôle ne permet pas cette action.", ErrorKind.Forbidden);

    public static readonly Error BadLink = new("access.bad-link", "Ce lien n’est pas valable ou a expiré.", ErrorKind.NotFound);
}
