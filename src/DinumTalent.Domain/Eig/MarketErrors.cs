using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Why wishes, rankings and locks don't make a market.</summary>
public static class MarketErrors
{
    public static Error CandidateTwice(string key) => Of("candidate-twice", $"Le candidat « {key} » figure deux fois.");

    public static Error PositionTwice(string key) => Of("position-twice", $"Le poste « {key} » figure deux fois.");

    public static Error NegativeCapacity(string position, int capacity) =>
        Of("negative-capacity", $"Le poste « {position} » a une capacité négative ({capacity}).");

    public static Error UnknownWish(string candidate) => Of("unknown-wish", $"Le candidat « {candidate} » souhaite un poste qui n’existe pas.");

    public static Error WishTwice(string candidate, string position) =>
        Of("wish-twice", $"Le candidat « {candidate} » souhaite deux fois le poste « {position} ».");

    public static Error UnknownRanked(string position) => Of("unknown-ranked", $"Le poste « {position} » classe un candidat qui n’existe pas.");

    public static Error RankedTwice(string position, string candidate) =>
        Of("ranked-twice", $"Le poste « {position} » classe deux fois le candidat « {candidate} ».");

    public static Error BadLevels(string position) =>
        Of("bad-levels", $"Les rangs du poste « {position} » doivent accompagner chaque candidat classé, du premier au dernier.");

    public static Error UnknownLocked() => Of("unknown-locked", "Une affectation imposée ou exclue porte sur un candidat ou un poste qui n’existe pas.");

    public static Error ForcedTwice(string candidate) =>
        Of("forced-twice", $"Le candidat « {candidate} » est imposé à deux postes : retirez l’une des deux affectations.");

    public static Error ForcedAndForbidden(string candidate, string position) =>
        Of("forced-and-forbidden", $"L’affectation du candidat « {candidate} » au poste « {position} » est à la fois imposée et exclue : retirez l’une ou l’autre.");

    public static Error TooManyForced(string position, int forced, int capacity) =>
        Of("too-many-forced", $"Le poste « {position} » a moins de places ({capacity}) que d’affectations imposées ({forced}) : retirez-en, ou ajoutez des places.");

    private static Error Of(string code, string message) => new("matching." + code, message);
}
