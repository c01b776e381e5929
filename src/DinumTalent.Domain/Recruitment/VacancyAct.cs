using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What staff can do with a vacancy.</summary>
public enum VacancyAct
{
    [Label("Modifier")] Edit,
    [Label("Publier")] Publish,
    [Label("Prolonger")] Extend,
    [Label("Clore")] Close,
    [Label("Annuler le recrutement")] Cancel,
    [Label("Déclarer infructueuse")] DeclareFruitless,
    [Label("Enregistrer une urgence")] RecordUrgency,
    [Label("Enregistrer le constat infructueux")] RecordFruitlessSearch,
    [Label("Supprimer le brouillon")] Delete,
}
