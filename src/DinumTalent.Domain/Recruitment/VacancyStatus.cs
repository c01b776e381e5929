using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where a vacancy stands.</summary>
public enum VacancyStatus
{
    [Label("Brouillon")] Draft,
    [Label("En validation")] InApproval,
    [Label("Approuvée")] Approved,
    [Label("Publiée")] Published,
    [Label("Close")] Closed,
    [Label("Pourvue")] Filled,
    [Label("Infructueuse")] Fruitless,
    [Label("Annulée")] Cancelled,
}
