using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why an act on an interview is refused.</summary>
public static class InterviewErrors
{
    public static readonly Error PanelMissing = new("interview.panel-missing", "Choisissez au moins une personne pour conduire l’entretien.", ErrorKind.Invalid, "Panel");

    public static readonly Error CandidateInPanel = new("interview.candidate-in-panel", "Cette candidature est celle d’une personne du jury : choisissez quelqu’un d’autre.", ErrorKind.Invalid, "Panel");

    public static readonly Error WhenMissing = new("interview.when-missing", "Indiquez le jour et l’heure.", ErrorKind.Invalid, "Day");

    public static readonly Error NotToCome = new("interview.not-to-come", "Choisissez un moment à venir.", ErrorKind.Invalid, "Day");

    public static readonly Error NotYetHeld = new("interview.not-yet-held", "L’entretien n’a pas encore commencé : il s’enregistre une fois tenu.");

    public static readonly Error NotYetScored = new("interview.not-yet-scored", "L’entretien n’a pas encore commencé : la grille se remplit une fois qu’il est tenu.");

    public static readonly Error WasAbsent = new("interview.was-absent", "Vous n’étiez pas présent à cet entretien : il est noté par ceux qui l’ont conduit.");

    public static readonly Error NobodyPresent = new("interview.nobody-present", "Cochez les personnes du jury qui étaient présentes.", ErrorKind.Invalid, "Present");

    public static readonly Error NotInPanel = new("interview.not-in-panel", "Cette personne ne fait pas partie du jury.", ErrorKind.Invalid, "Present");

    public static readonly Error SlotTaken = new("interview.slot-taken", "Ce créneau vient d’être pris par quelqu’un d’autre : choisissez-en un autre parmi ceux qui restent.", ErrorKind.Conflict, "Slot");

    public static readonly Error SlotGone = new("interview.slot-gone", "Ce créneau n’est plus proposé : choisissez-en un autre parmi ceux qui restent.", ErrorKind.Conflict, "Slot");

    public static readonly Error NoSlots = new("interview.no-slots", "Proposez au moins un créneau à venir.", ErrorKind.Invalid, "Slots");

    public static readonly Error FixedTime = new("interview.fixed-time", "L’horaire de cet entretien est fixé par le recruteur : écrivez-lui si vous ne pouvez pas venir à cette heure.");

    public static readonly Error SlotHeld = new("interview.slot-held", "Ce créneau est réservé par un candidat : déplacez ou annulez d’abord son entretien.");

    public static readonly Error NobodyInvited = new("interview.nobody-invited", "Choisissez au moins une candidature.", ErrorKind.Invalid, "Applications");

    public static readonly Error Untreated = new("interview.untreated", "Un entretien se propose à une candidature en cours, une fois sortie de l’étape d’entrée.");

    public static readonly Error AlreadyOpen = new("interview.already-open", "Cette candidature a déjà un entretien à venir : déplacez-le ou annulez-le d’abord.");

    public static readonly Error ReasonMissing = Error.Invalid("Reason", "Indiquez le motif.");

    public static Error TooLate(int hours) => new("interview.too-late", hours == 0
        ? "L’entretien a commencé : il ne se déplace plus ici."
        : $"Il reste moins de {hours} heure{(hours > 1 ? "s" : "")} avant l’entretien : écrivez au recruteur pour le déplacer.");

    public static Error SlotTooSoon(int hours) => new("interview.slot-too-soon", $"Ce créneau commence dans moins de {hours} heure{(hours > 1 ? "s" : "")} : choisissez-en un autre.", ErrorKind.Conflict, "Slot");

    public static Error NotPossible(InterviewStatus status) => new("interview.not-possible", $"Cet entretien est à l’état « {status.Label()} » : cette action n’est plus possible.");

    public static Error Busy(string name, string when) => new("interview.busy", $"{name} conduit déjà un autre entretien à ce moment ({when}).", ErrorKind.Rule, "Day");
}
