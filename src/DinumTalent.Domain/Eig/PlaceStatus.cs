using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a result is for one person.</summary>
public enum PlaceStatus
{
    [Label("Liste d’attente")] Waiting,
    [Label("Non retenue")] NotTaken,
    [Label("Place proposée")] Offered,
    [Label("Place acceptée")] Accepted,
    [Label("Place refusée")] Declined,
    [Label("Sans réponse dans le délai")] Expired,
    [Label("Retirée")] Withdrawn,
}
