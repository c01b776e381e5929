using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Why a change of an agent is refused.</summary>
public static class AgentErrors
{
    public static readonly Error OwnManager = new("agent.own-manager", "Un agent n’est pas son propre responsable.", ErrorKind.Invalid, "ManagerId");

    public static readonly Error BirthDateImplausible = new("agent.birth-date", "Vérifiez la date de naissance : l’agent aurait moins de 14 ans ou plus de 100 ans.", ErrorKind.Invalid, "BirthDate");

    public static readonly Error PayImplausible = new("agent.pay",
        $"Indiquez une rémunération brute annuelle en euros, de 0 à {Agent.MaxGrossPay}.", ErrorKind.Invalid, "GrossPay");

    public static Error AlreadyDeparted(DateOnly on) => new("agent.departed", $"Le départ de l’agent est déjà enregistré, au {on:dd/MM/yyyy}.", ErrorKind.Conflict, "LastDay");

    public static Error DepartureBeforeArrival(DateOnly arrival) => new("agent.departure-before-arrival",
        $"Le départ précède l’arrivée de l’agent, le {arrival:dd/MM/yyyy}.", ErrorKind.Rule, "LastDay");

    public static Error LaterContract(DateOnly from) => new("agent.later-contract",
        $"Un contrat commence après ce départ, le {from:dd/MM/yyyy} : retirez-le ou corrigez la date.", ErrorKind.Rule, "LastDay");

    public static Error LaterContractToCancel(DateOnly from) => new("agent.later-contract-to-cancel",
        $"Un contrat commence après ce départ, le {from:dd/MM/yyyy} : cochez la case pour l’annuler avec le départ, ou corrigez la date.", ErrorKind.Rule, "CancelLater");

    public static Error StartedContract(DateOnly from) => new("agent.started-contract",
        $"Un contrat a déjà commencé après ce départ, le {from:dd/MM/yyyy} : corrigez la date.", ErrorKind.Rule, "LastDay");

    public static Error NotArrived(DateOnly arrival) => new("agent.not-arrived",
        $"L’agent n’arrive que le {arrival:dd/MM/yyyy} : s’il ne vient pas, annulez son contrat à venir.", ErrorKind.Rule, "LastDay");

    public static readonly Error ArrivalCancelledByContract = new("agent.arrival-cancelled-by-contract",
        "Une arrivée s’annule avec le contrat à venir, depuis la fiche de l’agent.", ErrorKind.Rule, "Reason");

    public static readonly Error NumberTaken = new("agent.number-taken", "Un agent de cette administration porte déjà ce matricule.", ErrorKind.Conflict, "RegistrationNumber");

    public static readonly Error NumberTooLong = new("agent.number-too-long",
        $"Saisissez un matricule de {Agent.RegistrationNumberMaxLength} caractères au plus.", ErrorKind.Invalid, "RegistrationNumber");

    public static readonly Error CityTooLong = new("agent.city-too-long", $"Saisissez une ville de {Agent.CityMaxLength} caractères au plus.", ErrorKind.Invalid, "City");

    public static readonly Error ManagerUnknown = new("agent.manager-unknown",
        "Aucun agent de votre périmètre n’a cette adresse électronique.", ErrorKind.Invalid, "ManagerEmail");

    public static readonly Error EmailTaken = new("agent.email-taken", "Un agent de votre périmètre a déjà cette adresse électronique.", ErrorKind.Conflict, "Email");

    public static readonly Error Unidentified = new("agent.unidentified",
        "Indiquez le matricule ou l’adresse électronique : sans l’un des deux, l’agent pourrait être enregistré deux fois.", ErrorKind.Invalid, "RegistrationNumber");

    public static readonly Error JobUnknown = new("agent.job-unknown", "Choisissez un métier du référentiel.", ErrorKind.Invalid, "JobProfileId");
}
