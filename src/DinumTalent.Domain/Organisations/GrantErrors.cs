using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>Why a role is not given or taken, or an account not disabled.</summary>
public static class GrantErrors
{
    public static readonly Error Ended = new("grant.ended", "Ce rôle a déjà pris fin.");

    public static readonly Error HeldAlready = new("grant.held-already", "Cette personne tient déjà ce rôle dans cette administration à ces dates.", ErrorKind.Conflict);

    public static readonly Error OutOfReach = new("grant.out-of-reach", "Choisissez une administration de votre périmètre.", ErrorKind.Invalid, "OrganisationId");

    public static readonly Error StateOnly = new("grant.state-only", "Seul un administrateur de tout l’État peut donner ou retirer le rôle d’administrateur.", ErrorKind.Forbidden);

    public static readonly Error LastAdministrator = new("grant.last-administrator", "C’est le dernier administrateur de l’État : nommez-en un autre avant de lui retirer ses droits.");

    public static readonly Error Oneself = new("account.oneself", "Vous ne pouvez pas désactiver votre propre compte. Demandez-le à un autre administrateur.");

    public static readonly Error HeldElsewhere = new("account.held-elsewhere", "Ce compte tient aussi un rôle en dehors de votre périmètre : retirez-lui les rôles qu’il tient chez vous, ou adressez-vous à un administrateur de l’État.");

    public static Error StartsInPast(DateOnly today) =>
        new("grant.starts-in-past", $"Un rôle ne peut pas commencer avant aujourd’hui, le {today:dd/MM/yyyy}.", ErrorKind.Invalid, "StartsOn");
}
