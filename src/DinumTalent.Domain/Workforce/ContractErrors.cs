using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Why a contract is refused.</summary>
public static class ContractErrors
{
    public static readonly Error ProjectTooShort = new("contract.project-too-short",
        "Un contrat de projet dure un an au moins (CGFP, art. L332-24).", ErrorKind.Rule, "EndsOn");

    public static readonly Error TooFar = new("contract.too-far", "Indiquez une date avant 2100.", ErrorKind.Invalid, "StartsOn");

    public static Error EndMissing(EmploymentStatus status) => new("contract.end-missing",
        $"Indiquez la date de fin : un contrat « {status.Label()} » a un terme.", ErrorKind.Rule, "EndsOn");

    public static Error NoEndExpected(EmploymentStatus status) => new("contract.no-end-expected",
        $"Retirez la date de fin : le statut « {status.Label()} » n’a pas de terme.", ErrorKind.Rule, "EndsOn");

    public static Error TooLong(int months, string reference, DateOnly latest) => new("contract.too-long",
        $"Ce contrat dure {months} mois au plus ({reference}) : il se termine le {latest:dd/MM/yyyy} au plus tard.", ErrorKind.Rule, "EndsOn");

    /// <param name="from">First day of the contract in the way.</param>
    /// <param name="until">Its last day; null without end.</param>
    public static Error Overlap(DateOnly from, DateOnly? until) => new("contract.overlap",
        until is { } last
            ? $"L’agent a déjà un contrat du {from:dd/MM/yyyy} au {last:dd/MM/yyyy} : deux contrats ne se chevauchent pas."
            : $"L’agent a déjà un contrat sans terme depuis le {from:dd/MM/yyyy} : deux contrats ne se chevauchent pas. L’administration qui l’emploie enregistre d’abord son départ.",
        ErrorKind.Rule, "StartsOn");

    public static readonly Error ProjectBasisNeeded = new("contract.project-basis",
        "Un contrat de projet repose sur l’article L332-24 du CGFP : choisissez ce fondement.", ErrorKind.Rule, "Basis");

    public static readonly Error ReasonTooLong = new("contract.reason-too-long",
        $"Saisissez un motif de {Contract.ExceptionReasonMaxLength} caractères au plus.", ErrorKind.Invalid, "ExceptionReason");

    public static readonly Error NoTrial = new("contract.no-trial", "Ce contrat n’a pas de période d’essai.", ErrorKind.Rule);

    public static readonly Error TrialRenewedAlready = new("contract.trial-renewed",
        "La période d’essai a déjà été renouvelée ; elle ne l’est qu’une fois (décret n° 86-83, art. 9).", ErrorKind.Rule);

    public static readonly Error EndReasonMissing = new("contract.end-reason-missing", "Indiquez pourquoi le contrat prend fin avant son terme.", ErrorKind.Invalid, "Reason");

    public static readonly Error CancelReasonMissing = new("contract.cancel-reason-missing", "Indiquez pourquoi le contrat est annulé.", ErrorKind.Invalid, "Reason");

    public static Error Started(DateOnly on) => new("contract.started",
        $"Ce contrat a commencé le {on:dd/MM/yyyy} : il ne s’annule plus. Mettez-y fin, ou enregistrez le départ.", ErrorKind.Rule);

    public static Error TrialNotStarted(DateOnly on) => new("contract.trial-not-started",
        $"La période d’essai commence le {on:dd/MM/yyyy} : elle ne se renouvelle qu’une fois commencée (décret n° 86-83, art. 9).", ErrorKind.Rule);

    public static Error BasisDoesNotFit(EmploymentStatus status, LegalBasis basis) => new("contract.basis-does-not-fit",
        $"Un contrat « {status.Label()} » ne peut pas reposer sur ce fondement : {basis.Label()}.", ErrorKind.Rule, "Basis");

    public static Error ReasonNeeded(int months, string reference, DateOnly latest, DateOnly extended, string when) => new("contract.reason-needed",
        $"Ce contrat dure {months} mois au plus, soit jusqu’au {latest:dd/MM/yyyy} ({reference}). Il peut aller jusqu’au {extended:dd/MM/yyyy} {when} : indiquez-en le motif.",
        ErrorKind.Rule, "ExceptionReason");

    public static Error IncreaseTooLong(DateOnly from, DateOnly to, int days) => new("contract.increase-too-long",
        $"L’accroissement temporaire dure 12 mois au plus sur 18 mois consécutifs (CGFP, art. L332-22) : du {from:dd/MM/yyyy} au {to:dd/MM/yyyy}, ce contrat dépasse de {days} jours.",
        ErrorKind.Rule, "EndsOn");

    public static Error OnlyWithoutEnd(DateOnly from) => new("contract.only-without-end",
        $"Le {from:dd/MM/yyyy}, l’agent aura six ans de services dans la même catégorie et pour le même employeur : au-delà, seul un CDI est possible (CGFP, art. L332-4). Terminez le CDD la veille au plus tard, ou choisissez un CDI.",
        ErrorKind.Rule, "EndsOn");

    public static Error TrialOver(DateOnly on) => new("contract.trial-over",
        $"La période d’essai a pris fin le {on:dd/MM/yyyy} : elle ne se renouvelle qu’avant son terme (décret n° 86-83, art. 9).", ErrorKind.Rule);

    public static Error TrialNotLonger(DateOnly on) => new("contract.trial-not-longer",
        $"Indiquez une date après le {on:dd/MM/yyyy}, fin de la période d’essai en cours.", ErrorKind.Invalid, "LastDay");

    public static Error TrialTooLong(DateOnly latest) => new("contract.trial-too-long",
        $"Le renouvellement ne dépasse ni la durée initiale de l’essai, ni le contrat (décret n° 86-83, art. 9) : il se termine le {latest:dd/MM/yyyy} au plus tard.",
        ErrorKind.Rule, "LastDay");

    public static Error EndBeforeStart(DateOnly start) => new("contract.end-before-start", $"Ce contrat commence le {start:dd/MM/yyyy}.", ErrorKind.Invalid, "LastDay");

    public static Error NotEarlier(DateOnly end) => new("contract.not-earlier",
        $"Ce contrat se termine déjà le {end:dd/MM/yyyy} : pour le prolonger, signez un renouvellement.", ErrorKind.Rule, "LastDay");
}
