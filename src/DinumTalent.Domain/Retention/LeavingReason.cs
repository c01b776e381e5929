using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>What an interview is held for.</summary>
public enum RetentionInterviewKind
{
    [Label("Entretien de fidélisation")] Stay,
    [Label("Entretien de départ")] Exit,
}

/// <summary>What makes somebody want to leave, or left.</summary>
public enum LeavingReason
{
    [Label("Rémunération")] Pay,
    [Label("Évolution de carrière")] Career,
    [Label("Relation avec le responsable")] Manager,
    [Label("Outils et conditions de travail")] Tools,
    [Label("Lieu, trajet ou télétravail")] Place,
    [Label("Sens et intérêt du travail")] Meaning,
    [Label("Contrat ou statut")] Contract,
    [Label("Autre")] Other,
}
