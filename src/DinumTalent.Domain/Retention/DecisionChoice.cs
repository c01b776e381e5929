using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>What can be decided; which of them is lawful, <see cref="LawfulChoices"/> says.</summary>
public enum DecisionChoice
{
    [Label("Renouveler pour une durée déterminée")] RenewFixedTerm,
    [Label("Proposer un CDI")] Permanent,
    [Label("Ne pas renouveler")] NotRenew,
    [Label("Confirmer à l’issue de l’essai")] ConfirmTrial,
    [Label("Renouveler l’essai")] RenewTrial,
    [Label("Mettre fin à l’essai")] EndTrial,
    [Label("Faire renouveler la certification")] RenewCertificate,
    [Label("Laisser expirer la certification")] LetExpire,
    [Label("Poursuivre la mission")] RenewMission,
    [Label("Terminer la mission")] EndMission,
}
