using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Why something about deadlines and actions is refused.</summary>
public static class RadarErrors
{
    public static readonly Error ReasonMissing = new("radar.reason-missing", "Indiquez le motif de la décision : il reste au dossier.", ErrorKind.Invalid, "Reason");

    public static readonly Error ReasonTooLong = new("radar.reason-too-long", $"Saisissez un motif de {DueDecision.ReasonMaxLength} caractères au plus.", ErrorKind.Invalid, "Reason");

    public static readonly Error ToldInFuture = new("radar.told-in-future", "Indiquez un jour passé, ou laissez vide tant que l’agent n’est pas prévenu.", ErrorKind.Invalid, "ToldOn");

    public static Error ToldTooEarly(DateOnly from) => new("radar.told-too-early", $"Vérifiez l’année : l’agent ne peut pas avoir été prévenu avant le {from:dd/MM/yyyy}.", ErrorKind.Invalid, "ToldOn");

    public static readonly Error NothingDecided = new("radar.nothing-decided", "Rien n’est encore décidé pour cette échéance.", ErrorKind.Rule);

    public static readonly Error Settled = new("radar.settled", "Il n’y a plus rien à décider ici : un contrat a été signé, un départ enregistré, ou la date a changé.", ErrorKind.Conflict);

    public static readonly Error OwnerUnknown = new("radar.owner-unknown", "Cette personne ne suit pas les échéances de l’administration de l’agent.", ErrorKind.Invalid, "Owner");

    public static readonly Error OutcomeMissing = new("radar.outcome-missing", "Dites ce que l’action a donné.", ErrorKind.Invalid, "Outcome");

    public static readonly Error DueMissing = new("radar.due-missing", "Indiquez pour quand l’action est prévue.", ErrorKind.Invalid, "DueOn");

    public static readonly Error DueInPast = new("radar.due-in-past", "Prévoyez une date à venir.", ErrorKind.Invalid, "DueOn");

    public static readonly Error DueTooFar = new("radar.due-too-far", $"Prévoyez une date dans les {RetentionAction.MostYears} ans.", ErrorKind.Invalid, "DueOn");

    public static readonly Error CostImplausible = new("radar.cost", $"Indiquez un coût en euros, de 0 à {RetentionAction.MostCost}.", ErrorKind.Invalid, "Cost");

    public static readonly Error DescriptionTooLong = new("radar.description-too-long", $"Saisissez {RetentionAction.TextMaxLength} caractères au plus.", ErrorKind.Invalid, "Description");

    public static readonly Error OutcomeTooLong = new("radar.outcome-too-long", $"Saisissez {RetentionAction.TextMaxLength} caractères au plus.", ErrorKind.Invalid, "Outcome");

    public static Error ToldBeforeDecision(DateOnly decided) => new("radar.told-before-decision", $"La décision est du {decided:dd/MM/yyyy} : l’agent n’a pas pu en être prévenu avant.", ErrorKind.Invalid, "ToldOn");

    /// <param name="why">The rule in words; null where it is no choice at all.</param>
    public static Error NotLawful(DecisionChoice choice, string? why) => new(
        "radar.not-lawful", $"« {choice.Label()} » n’est pas possible ici.{(why is null ? "" : $" {why}")}", ErrorKind.Rule, "Choice");

    public static readonly Error Twin = new("radar.action-twin", "La même action est déjà prévue pour cet agent, à la même date : modifiez plutôt celle-là.", ErrorKind.Conflict, "Kind");

    public static Error Closed(RetentionActionStatus status) => new("radar.action-closed", $"Cette action est close ({status.Label().ToLowerInvariant()}).", ErrorKind.Conflict);
}
