using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a cohort does at a time, in the order in which it is done.</summary>
public enum PhaseKind
{
    [Label("Appel à défis")] CallForChallenges,
    [Label("Présélection et jury des défis")] ChallengeJury,
    [Label("Appel à candidatures")] CallForApplications,
    [Label("Présélection anonyme")] Preselection,
    [Label("Vœux")] Wishes,
    [Label("Auditions")] Auditions,
    [Label("Résultats")] Results,
    [Label("Acceptation et liste d’attente")] Acceptance,
    [Label("Missions")] Missions,
    [Label("Clôture")] Closing,
    [Label("Suivi des anciens")] Alumni,
}

/// <summary>Where a phase is on a day.</summary>
public enum PhaseState
{
    [Label("À venir")] Coming,
    [Label("En cours")] Open,
    [Label("Terminée")] Over,
}
