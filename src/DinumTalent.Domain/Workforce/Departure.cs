using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Why an agent left.</summary>
public enum DepartureReason
{
    [Label("Fin de contrat")] ContractEnd,
    [Label("Démission")] Resignation,
    [Label("Mobilité")] Mobility,
    [Label("Retraite")] Retirement,
    [Label("Fin pendant la période d’essai")] TrialEnded,
    [Label("Licenciement")] Dismissal,
    [Label("Décès")] Death,
    [Label("Autre")] Other,

    /// <summary>The only contract was cancelled before its first day: no departure, and never chosen by hand.</summary>
    [Label("Arrivée annulée")] NeverArrived,
}

/// <summary>Where an agent went.</summary>
public enum DepartureDestination
{
    [Label("Même ministère")] SameMinistry,
    [Label("Autre ministère")] OtherMinistry,
    [Label("Autre fonction publique")] OtherPublicService,
    [Label("Secteur privé")] PrivateSector,
    [Label("Sans activité")] None,
    [Label("Non connue")] Unknown,
}
