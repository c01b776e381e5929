using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>Why the tree of administrations is not changed.</summary>
public static class OrganisationErrors
{
    public static readonly Error OneState = new("organisation.one-state", "L’État est le sommet de l’arbre : il n’y en a qu’un, et il le reste.", ErrorKind.Invalid, "Kind");

    public static readonly Error StateStays = new("organisation.state-stays", "L’État est le sommet de l’arbre : il ne se déplace pas et ne ferme pas.");

    public static readonly Error Cycle = new("organisation.cycle", "Une administration ne peut pas dépendre d’elle-même ou d’une de celles qui dépendent d’elle.", ErrorKind.Invalid, "ParentId");

    public static readonly Error ParentClosed = new("organisation.parent-closed", "L’administration au-dessus est fermée.", ErrorKind.Invalid, "ParentId");

    public static readonly Error UnknownParent = new("organisation.unknown-parent", "Choisissez l’administration dont elle dépend.", ErrorKind.Invalid, "ParentId");

    public static readonly Error ClosedAlready = new("organisation.closed-already", "Cette administration est déjà fermée.", ErrorKind.Conflict);

    public static readonly Error NotClosed = new("organisation.not-closed", "Cette administration n’est pas fermée.", ErrorKind.Conflict);

    public static readonly Error OpenBelow = new("organisation.open-below", "Des administrations ouvertes dépendent d’elle : déplacez-les ou fermez-les d’abord.");

    public static readonly Error OutOfReach = new("organisation.out-of-reach", "Cette administration n’est pas dans votre périmètre.", ErrorKind.NotFound);

    public static Error CodeTaken(string code) =>
        new("organisation.code-taken", $"Le code « {code} » est déjà celui d’une autre administration.", ErrorKind.Invalid, "Code");
}
