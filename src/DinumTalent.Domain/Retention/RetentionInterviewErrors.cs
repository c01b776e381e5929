using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Why an interview about staying or leaving is not recorded.</summary>
public static class RetentionInterviewErrors
{
    public static readonly Error KindMissing = new("retention-interview.kind-missing", "Dites s’il s’agit d’un entretien de fidélisation ou de départ.", ErrorKind.Invalid, "Kind");

    public static readonly Error DayMissing = new("retention-interview.day-missing", "Donnez la date de l’entretien.", ErrorKind.Invalid, "HeldOn");

    public static readonly Error NotHeldYet = new("retention-interview.not-held-yet", "Un entretien s’enregistre une fois tenu : sa date ne peut pas être à venir.", ErrorKind.Invalid, "HeldOn");

    public static readonly Error NoReason = new("retention-interview.no-reason", "Choisissez au moins un motif.", ErrorKind.Invalid, "Reasons");

    public static readonly Error DestinationOfStay = new("retention-interview.destination-of-stay", "Qui reste n’a pas de destination : choisissez « entretien de départ », ou videz ce champ.", ErrorKind.Invalid, "Destination");

    public static readonly Error NoDestination = new("retention-interview.no-destination", "Dites où part l’agent, ou « Non connue ».", ErrorKind.Invalid, "Destination");

    public static readonly Error Recorded = new("retention-interview.recorded", "Un entretien de cette sorte est déjà enregistré pour cet agent à cette date. Ouvrez-le pour le corriger.", ErrorKind.Conflict);

    public static Error TooLong(string field, int most) => Error.Invalid(field, $"Écrivez {most.ToString("N0", CultureInfo.GetCultureInfo("fr-FR"))} caractères au plus.");

    public static Error BeforeArrival(DateOnly arrived) =>
        new("retention-interview.before-arrival", $"L’agent est arrivé le {arrived.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"))} : l’entretien ne peut pas précéder.", ErrorKind.Invalid, "HeldOn");
}
