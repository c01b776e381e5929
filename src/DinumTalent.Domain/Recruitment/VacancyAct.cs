using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What staff can do with a vacancy.</summary>
public enum VacancyAct
{
    [Label("Modifier")] Edit,
    [Label("Soumettre à approbation")] Submit,
    [Label("Reprendre en brouillon")] Withdraw,
    [Label("Publier")] Publish,
    [Label("Programmer la publication")] Schedule,
    [Label("Prolonger")] Extend,
    [Label("Clore aux candidatures")] Close,
    [Label("Annuler le recrutement")] Cancel,
    [Label("Déclarer infructueuse")] DeclareFruitless,
    [Label("Enregistrer une urgence")] RecordUrgency,
    [Label("Enregistrer le constat infructueux")] RecordFruitlessSearch,
    [Label("Supprimer le brouillon")] Delete,
}
