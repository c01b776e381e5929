using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Where a mission is on a day.</summary>
public enum MissionState
{
    [Label("À venir")] Coming,
    [Label("En cours")] UnderWay,
    [Label("Terminée")] Over,
    [Label("Arrêtée avant son terme")] EndedEarly,
}
