using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Eig.EigDays;

namespace DinumTalent.Domain.Eig;

/// <summary>Why an act on a cohort is refused.</summary>
public static class CohortErrors
{
    public static readonly Error NoName = Error.Invalid("Name", $"Saisissez un nom de {Cohort.NameMaxLength} caractères au plus, par exemple « Promotion 8 ».");

    public static readonly Error NoPhase = new("cohort.no-phase", "Une promotion a au moins une phase.");

    public static readonly Error PhaseTwice = new("cohort.phase-twice", "Une phase est donnée deux fois.");

    public static readonly Error OtherPhases = new("cohort.other-phases", "Les phases d’une promotion ne changent pas : seules leurs dates se corrigent.");

    public static readonly Error ReasonMissing = Error.Invalid("Reason", $"Indiquez le motif, en {Cohort.ReasonMaxLength} caractères au plus : la promotion est publiée, des personnes comptent sur ses dates.");

    public static readonly Error AlreadyPublished = new("cohort.published", "Cette promotion est déjà publiée.", ErrorKind.Conflict);

    public static readonly Error NotPublished = new("cohort.not-published", "Cette promotion n’est pas encore publiée.");

    public static readonly Error CallWouldBeOver = new("cohort.call-over", "L’appel à défis serait déjà terminé : choisissez une date plus tardive.", ErrorKind.Invalid, "MissionsStart");

    public static readonly Error NoSuchPhase = new("cohort.no-such-phase", "Cette promotion n’a pas cette phase.", ErrorKind.NotFound);

    public static Error EndMissing(string field, PhaseDates phase) => Error.Invalid(field, $"« {phase.Kind.Label()} » : indiquez le dernier jour.");

    public static Error Inverted(string field, PhaseDates phase) => Error.Invalid(field, $"« {phase.Kind.Label()} » se termine avant d’avoir commencé : corrigez les dates.");

    public static Error TooFar(string field) => Error.Invalid(field, $"Une promotion dure {PhaseCalendar.MaxYears} ans au plus, suivi des anciens compris.");

    public static Error AcceptanceTooShort(string field, DateOnly earliest) =>
        Error.Invalid(field, $"Les personnes retenues ont {PhaseCalendar.FewestDaysToAccept} jours pour accepter : pas de fin avant le {Day(earliest)}.");

    public static Error TooEarly(string field, PhaseDates phase, PhaseDates before, DateOnly earliest) =>
        Error.Invalid(field, $"« {phase.Kind.Label()} » vient après « {before.Kind.Label()} » : pas avant le {Day(earliest)}.");

    public static Error SprintsMeet(string field, PhaseDates phase, DateOnly earliest) =>
        Error.Invalid(field, $"« {phase.Kind.Label()} » du sprint {phase.Sprint} rencontrerait celle du sprint précédent : pas avant le {Day(earliest)}.");

    public static Error NotOpenYet(PhaseKind kind, DateOnly on) => new("cohort.phase-not-open", $"« {kind.Label()} » ouvre le {Day(on)} : revenez à partir de ce jour.", ErrorKind.Conflict);

    public static Error Over(PhaseKind kind, DateOnly on) => new("cohort.phase-over", $"« {kind.Label()} » s’est terminé le {Day(on)} : ce qui arrive après cette date n’est plus reçu.", ErrorKind.Conflict);

    public static Error PastIsFixed(string field, PhaseDates phase) => Error.Invalid(field, $"« {phase.Kind.Label()} » a déjà commencé : son premier jour ne change plus.");

    public static Error EndPassed(string field, PhaseDates phase) => Error.Invalid(field, $"« {phase.Kind.Label()} » est terminé : prolongez-le depuis la page de la promotion, avec un motif.");

    public static Error NotShorter(string field, PhaseDates phase) =>
        Error.Invalid(field, $"« {phase.Kind.Label()} » est ouvert jusqu’au {Day(phase.ClosesOn!.Value)} : cette date ne peut qu’être repoussée.");

    public static readonly Error WithoutEnd = new("cohort.without-end", "Cette phase n’a pas de date de fin : elle n’a pas à être prolongée.");

    public static Error NotLater(DateOnly on) => Error.Invalid("Until", $"Indiquez une date postérieure au {Day(on)}, dernier jour actuel.");

    public static readonly Error NotToCome = Error.Invalid("Until", "Indiquez une date à venir.");

    public static readonly Error NotBegun = new("cohort.phase-coming", "Cette phase n’a pas commencé : changez ses dates dans le calendrier.");

    public static readonly Error TooLateToExtend = new("cohort.next-begun", "La phase suivante a commencé : celle-ci ne se prolonge plus.");
}
