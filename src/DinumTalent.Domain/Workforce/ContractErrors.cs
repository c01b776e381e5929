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

    public static Error Overlap(DateOnly until) => new("contract.overlap",
        $"L’agent a déjà un contrat en cours jusqu’au {until:dd/MM/yyyy}.", ErrorKind.Rule, "StartsOn");
}
